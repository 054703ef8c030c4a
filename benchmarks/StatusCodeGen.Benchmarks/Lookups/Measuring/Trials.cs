using System.Globalization;
using StatusCodeGen.Benchmarks.Lookups.Contenders;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>An operation and its inputs.</summary>
/// <param name="Operation">The name of the operation in the tables.</param>
/// <param name="Ability">The interface that a contender must implement.</param>
/// <param name="WorkloadOf">Creates the workload of a contender from its type; throws if a result is wrong.</param>
internal sealed record Trial(string Operation, Type Ability, Func<Type, Workload> WorkloadOf);

/// <summary>The trials of all operations.</summary>
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

    /// <summary>
    /// Texts that are not codes, but look like codes. They are used to check contenders, not to measure them.
    /// </summary>
    public static IEnumerable<Trial> OfOddTexts<TCatalog, TCode>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        return [.. OfExactTexts<TCatalog, TCode>("", Texts), .. OfTextsInAnyCase<TCatalog, TCode>(", any case", Texts)];

        Sample<string> Texts(bool identifiersOnly) => new TextInputs<TCatalog, TCode>(identifiersOnly).OddMisses();
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
        return
        [
            .. OfExactTexts<TCatalog, TCode>(" → value, hit", only => Inputs(only).Hits(course)),
            .. OfTextsInAnyCase<TCatalog, TCode>(" → value, any case, hit", only => Inputs(only).HitsIgnoringCase(course)),
            .. OfExactTexts<TCatalog, TCode>(" → value, miss", only => Inputs(only).Misses(course)),
            .. OfTextsInAnyCase<TCatalog, TCode>(" → value, any case, miss", only => Inputs(only).Misses(course)),
        ];

        static TextInputs<TCatalog, TCode> Inputs(bool identifiersOnly) => new(identifiersOnly);
    }

    /// <param name="suffix">The end of a trial's name, after the form of the text.</param>
    /// <param name="sample">Creates the inputs. True asks for those of a contender that knows only C# names.</param>
    private static IEnumerable<Trial> OfExactTexts<TCatalog, TCode>(string suffix, Func<bool, Sample<string>> sample)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        yield return Lookup<TCode, string>($"string{suffix}", typeof(ITexts<TCode>), typeof(ParseString<,>), sample);
        yield return Lookup<TCode, string>($"span{suffix}", typeof(ITexts<TCode>), typeof(ParseSpan<,>), sample);
        yield return Lookup<TCode, byte[]>($"UTF-8{suffix}", typeof(IUtf8Texts<TCode>), typeof(ParseUtf8<,>), only =>
            TextInputs<TCatalog, TCode>.ToUtf8(sample(only)));
    }

    /// <inheritdoc cref="OfExactTexts{TCatalog, TCode}"/>
    private static IEnumerable<Trial> OfTextsInAnyCase<TCatalog, TCode>(string suffix, Func<bool, Sample<string>> sample)
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
    {
        var (texts, utf8Texts) = (typeof(ITextsIgnoringCase<TCode>), typeof(IUtf8TextsIgnoringCase<TCode>));
        yield return Lookup<TCode, string>($"string{suffix}", texts, typeof(ParseStringIgnoringCase<,>), sample);
        yield return Lookup<TCode, string>($"span{suffix}", texts, typeof(ParseSpanIgnoringCase<,>), sample);
        yield return Lookup<TCode, byte[]>($"UTF-8{suffix}", utf8Texts, typeof(ParseUtf8IgnoringCase<,>), only =>
            TextInputs<TCatalog, TCode>.ToUtf8(sample(only)));
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

    /// <param name="name">The name of the operation in the tables.</param>
    /// <param name="ability">The interface that a contender must implement.</param>
    /// <param name="operation">The generic type of the operation, to be closed over a contender and an enum.</param>
    /// <param name="sample">Creates the inputs. True asks for those of a contender that knows only C# names.</param>
    public static Trial Lookup<TCode, TInput>(string name, Type ability, Type operation, Func<bool, Sample<TInput>> sample)
    {
        var choose = ByContender(sample);
        return new(name, ability, contender =>
        {
            var measured = operation.MakeGenericType(contender, typeof(TCode));
            return Make(typeof(LookupWorkload<,>), measured, typeof(TInput), choose(contender));
        });
    }

    private static Trial Json<TCode, TInput>(string name, Type workload, Func<bool, Sample<TInput>> sample)
    {
        var choose = ByContender(sample);
        return new(name, typeof(IJson<TCode>), contender => Make(workload, contender, typeof(TCode), choose(contender)));
    }

    // All contenders of a kind share one sample object; equal copies would be less fair.
    private static Func<Type, Sample<TInput>> ByContender<TInput>(Func<bool, Sample<TInput>> sample)
    {
        var (own, common) = (new Lazy<Sample<TInput>>(() => sample(true)), new Lazy<Sample<TInput>>(() => sample(false)));
        return contender => typeof(IKnowsIdentifiersOnly).IsAssignableFrom(contender) ? own.Value : common.Value;
    }

    private static Workload Make(Type workload, Type first, Type second, object sample) =>
        (Workload)Activator.CreateInstance(workload.MakeGenericType(first, second), sample)!;
}
