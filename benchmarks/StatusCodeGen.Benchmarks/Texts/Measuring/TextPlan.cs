using System.Reflection;
using StatusCodeGen.Benchmarks.Catalogs;
using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Measuring;
using StatusCodeGen.Benchmarks.Texts.Contenders;

namespace StatusCodeGen.Benchmarks.Texts.Measuring;

/// <summary>Everything to measure of codes that are texts, after a check of the results.</summary>
internal static class TextPlan
{
    /// <exception cref="InvalidOperationException">A contender gives a wrong result.</exception>
    public static IReadOnlyList<Start> Make() =>
    [
        .. Of<SqlStateCatalog, SqlState>(),
        .. Of<Iso8583Catalog, Iso8583Response>(),
        .. Of<ExecTypeCatalog, FixExecType>(),
        .. Of<StripeCatalog, StripeError>(),
    ];

    private static IEnumerable<Start> Of<TCatalog, TCode>()
        where TCatalog : struct, ITextCatalog<TCode>
        where TCode : struct, Enum
    {
        var compiled = CompiledTexts.Compile<TCatalog, TCode>();
        (Contender Kind, Type Type)[] contenders =
        [
            (Contender.Generated, compiled.GetType("Enum")!),
            (Contender.Carrier, compiled.GetType("Carrier")!),
            (Contender.Switch, compiled.GetType("Constants")!),
            (Contender.Frozen, typeof(FrozenTexts<TCatalog, TCode>)),
            (Contender.ExtensibleStruct, typeof(ExtensibleTexts<TCatalog, TCode>)),
            (Contender.ValueObject, typeof(ValueObjectTexts<TCatalog, TCode>)),
        ];
        var odd = TextInputs<TCatalog, TCode>.OddMisses();
        foreach (var (_, type) in contenders)
        {
            Lookup(type, typeof(FindString<,>), odd);
            Lookup(type, typeof(FindUtf8<,>), TextInputs<TCatalog, TCode>.ToUtf8(odd));
        }

        return
            from course in Enum.GetValues<Course>()
            from trial in Trials<TCatalog, TCode>(course)
            from contender in contenders
            select new Start(new(trial.Operation, TCatalog.Title, course), contender.Kind, trial.WorkloadOf(contender.Type));
    }

    private static IEnumerable<(string Operation, Func<Type, Workload> WorkloadOf)> Trials<TCatalog, TCode>(Course course)
        where TCatalog : struct, ITextCatalog<TCode>
        where TCode : struct, Enum
    {
        var hits = TextInputs<TCatalog, TCode>.Hits(course);
        var misses = TextInputs<TCatalog, TCode>.Misses(course);
        var mixed = TextInputs<TCatalog, TCode>.Mixed(course);
        var (utf8Hits, utf8Misses) = (TextInputs<TCatalog, TCode>.ToUtf8(hits), TextInputs<TCatalog, TCode>.ToUtf8(misses));
        return
        [
            ("string → code, hit", type => Lookup(type, typeof(FindString<,>), hits)),
            ("UTF-8 → code, hit", type => Lookup(type, typeof(FindUtf8<,>), utf8Hits)),
            ("string → code, miss", type => Lookup(type, typeof(FindString<,>), misses)),
            ("UTF-8 → code, miss", type => Lookup(type, typeof(FindUtf8<,>), utf8Misses)),
            ("code → text", type => OfCodes(type, typeof(TextOf<,>), hits)),
            ("is defined, code", type => OfCodes(type, typeof(IsDefinedCode<,>), mixed)),
            ("is defined, string", type => Lookup(type, typeof(IsDefinedString<,>), mixed)),
            ("JSON read", type => Make(typeof(TextJsonRead<,>), type, hits)),
            ("JSON write", type => Make(typeof(TextJsonWrite<,>), type, hits)),
        ];
    }

    private static Workload Lookup<TInput>(Type contender, Type operation, Sample<TInput> sample) => (Workload)Activator.CreateInstance(
        typeof(LookupWorkload<,>).MakeGenericType(Close(operation, contender), typeof(TInput)),
        sample)!;

    private static Workload OfCodes(Type contender, Type operation, Sample<string> sample) =>
        (Workload)typeof(TextPlan).GetMethod(nameof(OfCodesOf), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(contender, CodeOf(contender))
            .Invoke(null, [operation, sample])!;

    private static Workload OfCodesOf<TCodes, TCode>(Type operation, Sample<string> sample)
        where TCodes : struct, ITextCodes<TCode>
        where TCode : struct =>
        Lookup(typeof(TCodes), operation, new Sample<TCode>([.. sample.Inputs.Select(TCodes.CodeOf)], sample.Expected));

    private static Workload Make(Type workload, Type contender, object sample) =>
        (Workload)Activator.CreateInstance(Close(workload, contender), sample)!;

    private static Type Close(Type generic, Type contender) => generic.MakeGenericType(contender, CodeOf(contender));

    private static Type CodeOf(Type contender) =>
        contender.GetInterfaces().Single(static type => type.Name == typeof(ITextCodes<>).Name).GetGenericArguments()[0];
}
