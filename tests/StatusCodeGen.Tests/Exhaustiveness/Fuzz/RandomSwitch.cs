using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusCodeGen.Tests.Exhaustiveness.Fuzz;

/// <summary>A random switch, its meaning without guards and catch-alls, and the questions to the compiler about it.</summary>
internal sealed class RandomSwitch
{
    private readonly List<RandomRow> _rows = [];
    private readonly List<(string? Pattern, ArmEnd End, bool TakesNull)> _catchAlls = [];
    private readonly List<RandomRow> _mentions = [];
    private readonly Shape _shape;
    private readonly string _governing = "c";
    private readonly string? _parameter;
    private readonly string _rest;
    private readonly RandomWrite? _write;
    private readonly Random _random;

    public RandomSwitch(Random random, int number, StringBuilder declarations)
    {
        _random = random;
        Number = number;
        IsStatement = random.Next(2) == 0;
        _shape = PickShape(number, declarations);
        Codes = [.. _shape.Codes];
        var code = _shape as CodeShape;
        if (code is { IsNullable: false } && random.Next(8) == 0)
        {
            _governing = $"({code.Enum.Underlying})c";
        }
        else if (code is { IsNullable: false } && random.Next(8) == 0)
        {
            _parameter = code.Enum.Underlying;
        }

        // A property of a record in another assembly may run any code, so it may run code that writes.
        var guarded = code is { IsNullable: false } && !IsCast ? code.Enum : null;
        _write = random.Next(3) == 0 && RandomWrite.Pick(random, guarded) is var write && (IsSingle || !write.IsStored) ? write : null;
        _rest = ArmEnd.PickRest(random);
        PickRows(guarded);
        if (random.Next(2) == 0)
        {
            PickCatchAlls();
        }

        Original = new($"{_parameter ?? _shape.Type} c", _governing, IsStatement, [
            .. _rows.Select(static row => row.Arm!),
            .. _catchAlls.Select(static arm => new ArmedSwitch.Arm(arm.Pattern ?? "default", null, arm.End)),
        ])
        {
            Before = _write?.Before ?? "",
            Rest = _rest,
        };
    }

    /// <summary>The index in its batch. The types that the switch uses have this number in their names.</summary>
    public int Number { get; }

    /// <summary>
    /// Whether the compiler accepts the switch, and the switch still mentions every place of codes. A number is a place of
    /// codes only if some arm says so. A guard such as <c>c is >= 0</c> that holds for every number needs no trust.
    /// </summary>
    public bool IsSound => !Original.IsBroken
        && !(_shape.NeedsMention && _mentions.Exists(static row => row.Arm!.IsRefused))
        && !(IsNumber && _rows.TrueForAll(static row => row.Arm!.IsRefused))
        && !Rows[false].Any(row => Codes[0].Enum.IsLeastIn(row.Guard!));

    public bool IsStatement { get; }

    public ArmedSwitch Original { get; }

    public List<(RandomEnum Enum, bool MayBeNull, Func<string, string> At)> Codes { get; }

    /// <summary>Whether the constants of the arms are casts of codes, because the governing value is a number.</summary>
    public bool IsCast => _governing != "c" || IsNumber;

    /// <summary>Whether only the casts in the arms say that a number is a code.</summary>
    private bool IsNumber => _parameter is not null;

    /// <summary>Whether the first place that may be null is the governing value.</summary>
    public bool IsRootFirst => _shape.MayBeNull;

    public bool IsSingle => _shape is CodeShape;

    /// <summary>
    /// For each code of a switch with one column of codes, a switch that is complete exactly if the code is handled.
    /// </summary>
    public Dictionary<string, ArmedSwitch> AskCodes() => Codes is not [var only] ? [] : only.Enum.Codes.ToDictionary(
        static code => code.Name,
        code => Ask([
            only.At($"not {Cast(only.Enum.NameOf(code))}"),
            .. _shape.Strangers,
            .. _shape.Nulls.Where(_ => !IsSingle).Select(static at => at("null")),
        ]));

    /// <summary>Switches that are complete if null is handled, one for each place that may be null.</summary>
    public List<ArmedSwitch> AskNulls() =>
        [.. _shape.Nulls
            .Concat(IsSingle ? [] : Codes.Where(static code => code.MayBeNull).Select(static code => code.At))
            .Select(at => Ask([$"not {(at("null") is ['n', ..] text ? text : $"({at("null")})")}", .. _shape.Strangers]))];

    /// <summary>A switch that is complete if some more arms complete this one.</summary>
    public ArmedSwitch AskWith(IEnumerable<string> arms) => Ask([
        .. arms,
        .. Codes.Select(code => code.At($"not ({(code.MayBeNull ? "null or " : "")}{Cast(code.Enum.AllCodes)})")),
        .. _shape.Strangers,
    ]);

    /// <summary>A pattern as it is written in a question.</summary>
    public string InQuestion(string pattern, string? flag = null) => IsAboutFlag ? $"({pattern}, {flag ?? "_"})" : pattern;

    /// <summary>The arms of the switch, by whether their guards are trusted.</summary>
    private ILookup<bool, RandomRow> Rows => RandomRow.ByTrust(_rows.Where(static row => !row.Arm!.IsRefused));

    private IEnumerable<RandomRow> Known => Rows[true].Where(static row => row.Meaning is not null);

    private bool IsAboutFlag => Known.Any(static row => row.Flag is not null);

    /// <summary>The rule for a value that no row handles.</summary>
    public string? IdOf(bool isNull) => _catchAlls.FindIndex(arm => arm.TakesNull || !isNull) is var index and >= 0
        ? _catchAlls[index].End.Throws ? "SCG2002" : "SCG2003"
        : "SCG2001";

    private string Cast(string pattern) => !IsCast ? pattern
        : pattern[0] == '(' ? $"({string.Join(" or ", pattern.Trim('(', ')').Split(" or ").Select(Cast))})"
        : $"({Codes[0].Enum.Underlying}){pattern}";

    private Shape PickShape(int number, StringBuilder declarations)
    {
        RandomEnum NewEnum(string suffix)
        {
            var made = new RandomEnum(_random, $"Code{number}{suffix}");
            made.Declare(declarations);
            return made;
        }

        CodeShape NewCode(string suffix = "") => new(NewEnum(suffix), _random.Next(3) == 0);
        var text = new ConstantShape(_random.Next(2) == 0 ? "string?" : "string", "\"a\"", "\"b\"", "\"\"");
        var number32 = new ConstantShape(_random.Pick(["int", "int?", "byte", "char", "double", "decimal"]), "'\\x1'", "'\\x2'");
        number32 = number32 with
        {
            Constants = number32.Type switch
            {
                "char" => ["'a'", "'b'", "'\\0'"],
                "byte" => ["0", "1", "255", "254"],
                _ => ["0", "1", "5"],
            },
        };
        var flag = new ConstantShape(_random.Next(4) == 0 ? "bool?" : "bool", "true", "false");
        return _random.Next(14) switch
        {
            <= 4 => NewCode(),
            5 => new TupleShape(NewCode(), flag),
            6 => new TupleShape(_random.Pick<Shape>([text, number32, flag]), NewCode()),
            7 => new TupleShape(NewCode("A"), NewCode("B")),
            8 => new TupleShape(new TupleShape(flag, NewCode()), number32),
            9 => Declare(declarations, $"Record{number}", ("Code", NewCode()), ("Flag", flag), ("Text", text)),
            10 => Declare(
                declarations,
                $"Outer{number}",
                ("Inner", Declare(declarations, $"Inner{number}", ("Code", NewCode()), ("Flag", flag))),
                ("Number", number32)),
            11 => new TupleShape(NewCode("A"), DeclareOpen(declarations, $"Class{number}Of", NewCode("B"))),
            12 => new TupleShape(DeclareHierarchy(declarations, $"Class{number}Of", NewCode()), flag),
            _ => DeclareHierarchy(declarations, $"Class{number}Of", NewCode()),
        };
    }

    private RecordShape Declare(StringBuilder declarations, string name, params (string Name, Shape Shape)[] members)
    {
        declarations
            .Append("public record ")
            .Append(name)
            .Append('(')
            .AppendJoin(", ", members.Select(static member => $"{member.Shape.Type} {member.Name}"))
            .Append(");\n");
        return new(name, _random.Next(2) == 0, _random.Next(3) == 0, members);
    }

    private HierarchyShape DeclareHierarchy(StringBuilder declarations, string name, Shape member)
    {
        declarations
            .Append(CultureInfo.InvariantCulture, $"public interface {name}I {{ }} ")
            .Append(CultureInfo.InvariantCulture, $"public class {name} {{ public {member.Type} Member => throw null!; }} ")
            .Append(CultureInfo.InvariantCulture, $"public class {name}1 : {name} {{ }} ")
            .Append(CultureInfo.InvariantCulture, $"public class {name}2 : {name}, {name}I {{ public bool Flag => throw null!; }}\n");
        return new(name, _random.Next(2) == 0, member);
    }

    private OpenShape DeclareOpen(StringBuilder declarations, string name, CodeShape member)
    {
        declarations
            .Append(CultureInfo.InvariantCulture, $"public class {name} {{ }} ")
            .Append(CultureInfo.InvariantCulture, $"public class {name}1 : {name} {{ public {member.Type} Member => throw null!; }}\n");
        return new(name, _random.Next(2) == 0, member);
    }

    private void PickRows(RandomEnum? guarded)
    {
        // A pattern without a constant may be a catch-all. Catch-alls are picked separately from the rows.
        var rowCount = _random.Next(1, IsSingle ? 7 : 10);
        for (var attempt = 0; attempt < 200 && _rows.Count < rowCount; attempt++)
        {
            var pattern = _shape.Pick(_random, _random.Next(4));
            if (Alternatives(pattern).All(MentionsConstant) && !(IsNumber && pattern.Contains("unchecked", StringComparison.Ordinal)))
            {
                Add(RandomRow.Pick(_random, IsCast ? CastConstants(pattern) : pattern, guarded, _write));
            }
        }

        // The analyzer reports nothing about a place that no pattern tests.
        foreach (var (@enum, _, at) in IsSingle ? [] : Codes)
        {
            Add(new(at(@enum.NameOf(@enum.Members[0])), "flag.Equals(true)", null));
            _mentions.Add(_rows[^1]);
        }

        void Add(RandomRow row) =>
            _rows.Add(row with { Arm = new(row.Pattern, row.Guard, ArmEnd.Handled(IsStatement)) });
    }

    private string CastConstants(string pattern) => pattern
        .Replace("unchecked((", "@(", StringComparison.Ordinal)
        .Replace($"{Codes[0].Enum.Name}.", $"({Codes[0].Enum.Underlying}){Codes[0].Enum.Name}.", StringComparison.Ordinal)
        .Replace("@(", $"unchecked(({Codes[0].Enum.Underlying})(", StringComparison.Ordinal)
        .Replace($"{Codes[0].Enum.Name} and", $"{Codes[0].Enum.Underlying} and", StringComparison.Ordinal)
        .Replace(
            $"unchecked(({Codes[0].Enum.Underlying})({Codes[0].Enum.Name})",
            $"unchecked(({Codes[0].Enum.Underlying})",
            StringComparison.Ordinal);

    private static IEnumerable<string> Alternatives(string pattern)
    {
        var rest = new Stack<PatternSyntax>([((IsPatternExpressionSyntax)SyntaxFactory.ParseExpression($"x is ({pattern})")).Pattern]);
        while (rest.Count > 0)
        {
            switch (rest.Pop())
            {
                case ParenthesizedPatternSyntax { Pattern: var inner }:
                    rest.Push(inner);
                    break;
                case BinaryPatternSyntax chain when chain.IsKind(SyntaxKind.OrPattern):
                    rest.Push(chain.Left);
                    rest.Push(chain.Right);
                    break;
                case var alternative:
                    yield return alternative.ToString();
                    break;
            }
        }
    }

    private bool MentionsConstant(string pattern) =>
        Codes.Any(code => pattern.Contains(code.Enum.Name + ".", StringComparison.Ordinal))
        || pattern.Contains("unchecked", StringComparison.Ordinal)
        || pattern.Contains("true", StringComparison.Ordinal)
        || pattern.Contains("false", StringComparison.Ordinal)
        || pattern.Contains('"', StringComparison.Ordinal);

    private void PickCatchAlls()
    {
        var end = ArmEnd.Pick(_random, IsStatement, _rest);
        if (_shape.MayBeNull && _random.Next(3) == 0)
        {
            _catchAlls.Add((_random.Pick(["not null", "{ }", _shape.Type.TrimEnd('?')]), end, false));
            if (_random.Next(2) == 0)
            {
                return;
            }

            end = ArmEnd.Pick(_random, IsStatement, _rest);
        }

        _catchAlls.Add((_random.Next(4) switch
        {
            0 when IsStatement => null,
            1 => "var _",
            2 when _shape is TupleShape tuple => $"({string.Join(", ", tuple.Elements.Select(static _ => "_"))})",
            3 when _rows.Find(static row => row.Guard is null) is { Pattern: var pattern } => $"{pattern} or _",
            _ => "_",
        }, end, true));
    }

    /// <summary>A question asks about the value and the flag together, if a guard about the flag has to become a pattern.</summary>
    private ArmedSwitch Ask(IEnumerable<string> arms) =>
        new($"{_parameter ?? _shape.Type} c", IsAboutFlag ? $"({_governing}, flag)" : _governing, isStatement: false, [
            .. Known.Select(row => new ArmedSwitch.Arm(InQuestion(row.Meaning!, row.Flag))),
            .. arms.Select(arm => new ArmedSwitch.Arm(InQuestion(arm)))]);
}
