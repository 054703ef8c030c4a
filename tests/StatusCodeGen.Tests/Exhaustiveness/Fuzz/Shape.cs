namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>A type to switch on, and random patterns for it.</summary>
internal abstract record Shape(string Type)
{
    /// <summary>Whether null requires an arm.</summary>
    public bool MayBeNull => Type.EndsWith('?');

    /// <summary>The places of codes in this type, each with a function from a pattern for it to a pattern for this type.</summary>
    public virtual IEnumerable<(RandomEnum Enum, bool MayBeNull, Func<string, string> At)> Codes => [];

    /// <summary>Whether the analyzer knows some place of codes only if a pattern tests it.</summary>
    public virtual bool NeedsMention => Codes.Any();

    /// <summary>The places that may be null and that contain codes, as such functions.</summary>
    public virtual IEnumerable<Func<string, string>> Nulls => MayBeNull && Codes.Any() ? [static inner => inner] : [];

    /// <summary>The patterns for values that contain no code for another reason than null.</summary>
    public virtual IEnumerable<string> Strangers => [];

    /// <summary>A random pattern.</summary>
    /// <param name="random">The source of randomness.</param>
    /// <param name="depth">How deeply the pattern may nest.</param>
    public string Pick(Random random, int depth) => random.Next(depth > 0 ? 12 : 7) switch
    {
        0 => random.Pick(["_", "var _"]),
        <= 5 => PickPlain(random, depth),
        6 when MayBeNull => random.Pick(["null", "not null"]),
        7 => $"not ({Pick(random, depth - 1)})",
        8 or 9 => $"({Pick(random, depth - 1)} or {Pick(random, depth - 1)})",
        10 => $"({Pick(random, depth - 1)} and {Pick(random, depth - 1)})",
        _ => PickPlain(random, depth),
    };

    protected abstract string PickPlain(Random random, int depth);
}

internal sealed record CodeShape(RandomEnum Enum, bool IsNullable) : Shape(Enum.Name + (IsNullable ? "?" : ""))
{
    public override bool NeedsMention => false;

    public override IEnumerable<(RandomEnum, bool, Func<string, string>)> Codes => [(Enum, IsNullable, static inner => inner)];

    protected override string PickPlain(Random random, int depth) => random.Next(8) switch
    {
        0 => $"{random.Pick([">", ">=", "<", "<="])} {Enum.PickConstant(random)}",
        1 => $"{random.Pick(["{ }", Enum.Name])} and {Enum.PickConstant(random)}",
        _ => Enum.PickConstant(random),
    };
}

internal sealed record ConstantShape(string Name, params string[] Constants) : Shape(Name)
{
    protected override string PickPlain(Random random, int depth) =>
        random.Next(3) == 0 && !Type.StartsWith("bool", StringComparison.Ordinal) && !Type.StartsWith("string", StringComparison.Ordinal)
            ? $"{random.Pick([">", ">=", "<", "<="])} {random.Pick(Constants)}"
            : random.Pick(Constants);
}

internal sealed record TupleShape(params Shape[] Elements)
    : Shape($"({string.Join(", ", Elements.Select(static element => element.Type))})")
{
    public override IEnumerable<(RandomEnum, bool, Func<string, string>)> Codes => Elements.SelectMany((element, position) =>
        element.Codes.Select(code => (code.Enum, code.MayBeNull, (Func<string, string>)(inner => At(position, code.At(inner))))));

    public override bool NeedsMention => Elements.Any(static element => element.NeedsMention);

    public override IEnumerable<Func<string, string>> Nulls => Elements.SelectMany((element, position) =>
        element.Nulls.Select(at => (Func<string, string>)(inner => At(position, at(inner)))));

    public override IEnumerable<string> Strangers => Elements.SelectMany((element, position) =>
        element.Strangers.Select(stranger => At(position, stranger)));

    protected override string PickPlain(Random random, int depth)
    {
        var position = random.Next(Elements.Length);
        return random.Next(6) == 0
            ? $"{{ Item{position + 1}: {Elements[position].Pick(random, depth - 1)} }}"
            : $"({string.Join(", ", Elements.Select(element => element.Pick(random, depth - 1)))})";
    }

    private string At(int position, string inner) =>
        $"({string.Join(", ", Elements.Select((_, other) => other == position ? inner : "_"))})";
}

/// <summary>A record. Its patterns are all positional or all by property, because the two are separate columns.</summary>
internal sealed record RecordShape(string Name, bool IsNullable, bool IsPositional, params (string Name, Shape Shape)[] Members)
    : Shape(Name + (IsNullable ? "?" : ""))
{
    public override IEnumerable<(RandomEnum, bool, Func<string, string>)> Codes => Members.SelectMany((member, position) =>
        member.Shape.Codes.Select(code => (code.Enum, code.MayBeNull, (Func<string, string>)(inner => At(position, code.At(inner))))));

    public override IEnumerable<Func<string, string>> Nulls => base.Nulls.Concat(Members.SelectMany((member, position) =>
        member.Shape.Nulls.Select(at => (Func<string, string>)(inner => At(position, at(inner))))));

    public override IEnumerable<string> Strangers => Members.SelectMany((member, position) =>
        member.Shape.Strangers.Select(stranger => At(position, stranger)));

    protected override string PickPlain(Random random, int depth)
    {
        // A pattern with no property only tests for null, so the compiler assumes that null is possible, even for a type
        // that excludes it. Such a type therefore always gets one property.
        var (name, always) = (random.Next(4) == 0 ? Name + " " : "", MayBeNull ? -1 : random.Next(Members.Length));
        if (IsPositional)
        {
            return $"{name}({string.Join(", ", Members.Select(member => member.Shape.Pick(random, depth - 1)))})";
        }

        var properties = Members
            .Where((_, position) => random.Next(2) == 0 || position == always)
            .Select(member => Property(random, depth, member));
        return $"{name}{{ {string.Join(", ", properties)} }}";
    }

    private string At(int position, string inner) => IsPositional
        ? $"({string.Join(", ", Members.Select((_, other) => other == position ? inner : "_"))})"
        : $"{{ {Members[position].Name}: {inner} }}";

    private static string Property(Random random, int depth, (string Name, Shape Shape) member) =>
        member.Shape is RecordShape { IsPositional: false, Members: var members }
        && random.Next(3) == 0
        && random.Pick(members) is var (name, shape)
            ? $"{member.Name}.{name}: {shape.Pick(random, depth - 2)}"
            : $"{member.Name}: {member.Shape.Pick(random, depth - 1)}";
}

/// <summary>A class with a code, two derived classes, and an interface that the second of them implements.</summary>
internal sealed record HierarchyShape(string Name, bool IsNullable, Shape Member) : Shape(Name + (IsNullable ? "?" : ""))
{
    public override IEnumerable<(RandomEnum, bool, Func<string, string>)> Codes =>
        Member.Codes.Select(code => (code.Enum, code.MayBeNull, (Func<string, string>)(inner => $"{{ Member: {code.At(inner)} }}")));

    protected override string PickPlain(Random random, int depth) => random.Next(7) switch
    {
        0 => $"{Name}1",
        1 => $"{Name}2",
        2 => $"{Name}I",
        3 => $"{Name}2 {{ Flag: {random.Pick(["true", "false"])} }}",
        4 => $"{Name}{random.Next(1, 3)} {{ Member: {Member.Pick(random, depth - 1)} }}",
        _ => $"{{ Member: {Member.Pick(random, depth - 1)} }}",
    };
}

/// <summary>A class with a derived class that has a code, which requires no arm.</summary>
internal sealed record OpenShape(string Name, bool IsNullable, CodeShape Member) : Shape(Name + (IsNullable ? "?" : ""))
{
    /// <summary>Undeclared codes require no arm either.</summary>
    public override IEnumerable<string> Strangers =>
        [$"{Name}1 {{ Member: not ({(Member.IsNullable ? "null or " : "")}{Member.Enum.AllCodes}) }}"];

    protected override string PickPlain(Random random, int depth) => random.Next(4) switch
    {
        0 => $"{Name}1",
        1 => $"{Name}1 and {{ Member: {Member.Pick(random, depth - 1)} }}",
        _ => $"{Name}1 {{ Member: {Member.Pick(random, depth - 1)} }}",
    };
}
