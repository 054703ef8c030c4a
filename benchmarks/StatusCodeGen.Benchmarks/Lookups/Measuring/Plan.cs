using StatusCodeGen.Benchmarks.Lookups.Contenders;
using StatusCodeGen.Benchmarks.Lookups.Inputs;
using StatusCodeGen.Benchmarks.Lookups.Limits;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>The implementations that are compared.</summary>
internal enum Contender
{
    Generated,
    Limit,
    Frozen,
    Switch,
    SystemEnum,

    /// <summary>A switch on the length of a text, and constants.</summary>
    LengthSwitch,

    /// <summary>A hash of the length and of three letters.</summary>
    FewLetters,

    /// <summary>The generated struct that holds any text, where codes are texts.</summary>
    Carrier,

    /// <summary>An extensible struct, where codes are texts.</summary>
    ExtensibleStruct,

    /// <summary>A value object of Vogen, where codes are texts.</summary>
    ValueObject,
}

/// <summary>A line of the tables: all contenders run the same operation on equal inputs.</summary>
internal sealed record Line(string Operation, string Catalog, Course Course);

/// <summary>A contender that takes part in a line.</summary>
internal sealed record Start(Line Line, Contender Contender, Workload Workload);

/// <summary>
/// Everything to measure: every operation of every contender that supports it, after a check of its results.
/// </summary>
internal static class Plan
{
    /// <exception cref="InvalidOperationException">A contender gives a wrong result.</exception>
    public static IReadOnlyList<Start> Make() =>
    [
        .. Of<SyncfyCatalog, Syncfy.CredentialStatusCode, GeneratedSyncfy, DirectValues<SyncfyCatalog, Syncfy.CredentialStatusCode>>(),
        .. Of<HttpCatalog, Catalogs.HttpStatus, GeneratedHttp, DirectValues<HttpCatalog, Catalogs.HttpStatus>>(),
        .. Of<DenseCatalog, Catalogs.DenseStatus, GeneratedDense, DirectValues<DenseCatalog, Catalogs.DenseStatus>>(),
        .. Of<NtStatusCatalog, Generality.NtStatus, GeneratedNtStatus, HashedValues<NtStatusCatalog, Generality.NtStatus>>(),
        .. OfColumns<CloseCatalog, Catalogs.CloseError, GeneratedClose, DirectColumns<CloseCatalog, Catalogs.CloseError>>(),
        .. OfColumns<
            ScatteredCatalog,
            Catalogs.ScatteredError,
            GeneratedScattered,
            HashedColumns<ScatteredCatalog, Catalogs.ScatteredError>>(),
    ];

    /// <summary>The columns of a catalog, compared with hand-written tables of them.</summary>
    private static IEnumerable<Start> OfColumns<TCatalog, TCode, TGenerated, TTables>()
        where TCatalog : struct, IColumnCatalog<TCode>
        where TCode : struct, Enum
        where TGenerated : struct, IColumns<TCode>
        where TTables : struct, IColumns<TCode>
    {
        (Contender Kind, Type Type)[] contenders = [(Contender.Generated, typeof(TGenerated)), (Contender.Limit, typeof(TTables))];
        return
            from course in Enum.GetValues<Course>()
            from trial in ColumnTrials.Of<TCatalog, TCode>(course)
            from contender in contenders
            select new Start(new(trial.Operation, TCatalog.Title, course), contender.Kind, trial.WorkloadOf(contender.Type));
    }

    private static IEnumerable<Start> Of<TCatalog, TCode, TGenerated, TValues>()
        where TCatalog : struct, ICatalog<TCode>
        where TCode : struct, Enum
        where TGenerated : struct
        where TValues : struct, IValues<TCode>
    {
        (Contender Kind, Type Type)[] none = [];
        (Contender Kind, Type Type)[] contenders =
        [
            (Contender.Generated, typeof(TGenerated)),
            (Contender.Limit, typeof(Limit<TCatalog, TCode, TValues>)),
            (Contender.Frozen, typeof(Frozen<TCatalog, TCode>)),
            (Contender.Switch, CompiledSwitch.Compile<TCatalog, TCode>()),
            (Contender.SystemEnum, typeof(SystemEnum<TCatalog, TCode>)),
            (Contender.FewLetters, typeof(FewLetters<TCatalog, TCode>)),
            .. CompiledLengthSwitch.Compile<TCatalog, TCode>() is { } lengths ? [(Contender.LengthSwitch, lengths)] : none,
        ];
        foreach (var contender in contenders)
        {
            foreach (var trial in Trials.OfOddTexts<TCatalog, TCode>().Where(trial => trial.Ability.IsAssignableFrom(contender.Type)))
            {
                trial.WorkloadOf(contender.Type);
            }
        }

        return
            from course in Enum.GetValues<Course>()
            from trial in Trials.Of<TCatalog, TCode>(course)
            from contender in contenders
            where trial.Ability.IsAssignableFrom(contender.Type)
            select new Start(new(trial.Operation, TCatalog.Title, course), contender.Kind, trial.WorkloadOf(contender.Type));
    }
}
