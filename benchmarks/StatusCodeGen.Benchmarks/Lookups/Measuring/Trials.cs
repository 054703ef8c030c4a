using System.Globalization;
using StatusCodeGen.Benchmarks.Lookups.Contenders;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>An operation and its inputs.</summary>
/// <param name="Operation">What the tables call it.</param>
/// <param name="Ability">What a contender must have.</param>
/// <param name="WorkloadOf">The workload of a contender, whose type is given; it throws if the contender is wrong.</param>
internal sealed record Trial(string Operation, Type Ability, Func<Type, Workload> WorkloadOf);

/// <summary>Every operation.</summary>
internal static class Trials
{
    public static IEnumerable<Trial> Of<TCatalog, TCode>(Course course)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum =>
    [
        .. OfCodes<TCatalog, TCode>(course),
        .. OfTexts<TCatalog, TCode>(course),
        .. OfJson<TCatalog, TCode>(course),
    ];

    /// <summary>Texts that are no codes, though they look like some: not for measuring, but for holding contenders to.</summary>
    public static IEnumerable<Trial> OfOddTexts<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        Sample<string> Texts(bool identifiersOnly) => new TextInputs<TCatalog, TCode>(identifiersOnly).OddMisses();
        yield return Lookup<TCode, string>("string", typeof(ITexts<TCode>), typeof(ParseString<,>), Texts);
        yield return Lookup<TCode, string>("span", typeof(ITexts<TCode>), typeof(ParseSpan<,>), Texts);
        yield return Lookup<TCode, byte[]>("UTF-8", typeof(IUtf8Texts<TCode>), typeof(ParseUtf8<,>), only => TextInputs<TCatalog, TCode>.ToUtf8(Texts(only)));
        yield return Lookup<TCode, string>("string, any case", typeof(ITextsIgnoringCase<TCode>), typeof(ParseStringIgnoringCase<,>), Texts);
        yield return Lookup<TCode, string>("span, any case", typeof(ITextsIgnoringCase<TCode>), typeof(ParseSpanIgnoringCase<,>), Texts);
        yield return Lookup<TCode, byte[]>("UTF-8, any case", typeof(IUtf8TextsIgnoringCase<TCode>), typeof(ParseUtf8IgnoringCase<,>), only => TextInputs<TCatalog, TCode>.ToUtf8(Texts(only)));
    }

    private static IEnumerable<Trial> OfCodes<TCatalog, TCode>(Course course)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        yield return Lookup<TCode, TCode>("value → name", typeof(INames<TCode>), typeof(NameOf<,>), identifiersOnly =>
            CodeInputs<TCatalog, TCode>.OfDeclared(course, row => identifiersOnly ? row.Identifier : row.Name));
        yield return Lookup<TCode, TCode>("value → description", typeof(IDescriptions<TCode>), typeof(DescriptionOf<,>), _ =>
            CodeInputs<TCatalog, TCode>.OfDeclared(course, static row => row.Description));
        yield return Lookup<TCode, TCode>("is defined", typeof(IDefinitions<TCode>), typeof(IsDefined<,>), _ =>
            CodeInputs<TCatalog, TCode>.OfDefinition(course));
    }

    private static IEnumerable<Trial> OfTexts<TCatalog, TCode>(Course course)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        foreach (var (outcome, exact, ignoringCase) in new (string, Func<bool, Sample<string>>, Func<bool, Sample<string>>)[]
        {
            ("hit", only => new TextInputs<TCatalog, TCode>(only).Hits(course), only => new TextInputs<TCatalog, TCode>(only).HitsIgnoringCase(course)),
            ("miss", only => new TextInputs<TCatalog, TCode>(only).Misses(course), only => new TextInputs<TCatalog, TCode>(only).Misses(course)),
        })
        {
            yield return Lookup<TCode, string>($"string → value, {outcome}", typeof(ITexts<TCode>), typeof(ParseString<,>), exact);
            yield return Lookup<TCode, string>($"span → value, {outcome}", typeof(ITexts<TCode>), typeof(ParseSpan<,>), exact);
            yield return Lookup<TCode, byte[]>($"UTF-8 → value, {outcome}", typeof(IUtf8Texts<TCode>), typeof(ParseUtf8<,>), only => TextInputs<TCatalog, TCode>.ToUtf8(exact(only)));
            yield return Lookup<TCode, string>($"string → value, any case, {outcome}", typeof(ITextsIgnoringCase<TCode>), typeof(ParseStringIgnoringCase<,>), ignoringCase);
            yield return Lookup<TCode, string>($"span → value, any case, {outcome}", typeof(ITextsIgnoringCase<TCode>), typeof(ParseSpanIgnoringCase<,>), ignoringCase);
            yield return Lookup<TCode, byte[]>($"UTF-8 → value, any case, {outcome}", typeof(IUtf8TextsIgnoringCase<TCode>), typeof(ParseUtf8IgnoringCase<,>), only => TextInputs<TCatalog, TCode>.ToUtf8(ignoringCase(only)));
        }
    }

    private static IEnumerable<Trial> OfJson<TCatalog, TCode>(Course course)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        yield return Json<TCode, string>("JSON read, name", typeof(JsonReadWorkload<,>), only => Sample.Of(course, (random, _) =>
        {
            var row = TCatalog.Rows[random.Next(TCatalog.Rows.Count)];
            return (string.Create(CultureInfo.InvariantCulture, $"\"{(only ? row.Identifier : row.Name)}\""), Number.TextOf(row.Code));
        }));
        yield return Json<TCode, string>("JSON read, number", typeof(JsonReadWorkload<,>), _ =>
        {
            var codes = CodeInputs<TCatalog, TCode>.OfDeclared(course, static row => Number.TextOf(row.Code));
            return new Sample<string>(codes.Expected, codes.Expected);
        });
        yield return Json<TCode, TCode>("JSON write", typeof(JsonWriteWorkload<,>), _ =>
            CodeInputs<TCatalog, TCode>.OfDeclared(course, static row => Number.TextOf(row.Code)));
    }

    /// <param name="name">What the tables call it.</param>
    /// <param name="ability">What a contender must have.</param>
    /// <param name="operation">The operation of a contender and a catalog's codes.</param>
    /// <param name="sample">The inputs, of a contender that knows C# names only or of any other.</param>
    private static Trial Lookup<TCode, TInput>(string name, Type ability, Type operation, Func<bool, Sample<TInput>> sample)
    {
        var choose = ByContender(sample);
        return new(name, ability, contender => Make(typeof(LookupWorkload<,>), operation.MakeGenericType(contender, typeof(TCode)), typeof(TInput), choose(contender)));
    }

    private static Trial Json<TCode, TInput>(string name, Type workload, Func<bool, Sample<TInput>> sample)
    {
        var choose = ByContender(sample);
        return new(name, typeof(IJson<TCode>), contender => Make(workload, contender, typeof(TCode), choose(contender)));
    }

    // The same sample, and not only an equal one, for all that take it.
    private static Func<Type, Sample<TInput>> ByContender<TInput>(Func<bool, Sample<TInput>> sample)
    {
        var (own, common) = (new Lazy<Sample<TInput>>(() => sample(true)), new Lazy<Sample<TInput>>(() => sample(false)));
        return contender => typeof(IKnowsIdentifiersOnly).IsAssignableFrom(contender) ? own.Value : common.Value;
    }

    private static Workload Make(Type workload, Type first, Type second, object sample) =>
        (Workload)Activator.CreateInstance(workload.MakeGenericType(first, second), sample)!;
}
