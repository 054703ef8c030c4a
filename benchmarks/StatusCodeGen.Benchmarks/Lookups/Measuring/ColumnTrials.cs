using StatusCodeGen.Benchmarks.Lookups.Contenders;
using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>The trials of the columns of a catalog.</summary>
internal static class ColumnTrials
{
    public static IEnumerable<Trial> Of<TCatalog, TCode>(Course course)
        where TCatalog : struct, IColumnCatalog<TCode>
        where TCode : struct, Enum
    {
        var rows = TCatalog.ColumnRows.ToDictionary(static row => row.Code);
        return
        [
            Trial("value → bool column", typeof(IsRetriable<,>), static row => row.IsRetriable.ToString()),
            Trial("value → enum column", typeof(SeverityOf<,>), static row => Answer.Of(row.Severity)),
            Trial("value → int? column", typeof(HttpOf<,>), static row => Answer.Of(row.Http)),
            Trial("value → text column", typeof(AdviceOf<,>), static row => row.Advice),
        ];

        Trial Trial(string name, Type operation, Func<ColumnRow<TCode>, string> expected) =>
            Trials.Lookup<TCode, TCode>(name, typeof(IColumns<TCode>), operation, _ =>
                CodeInputs<TCatalog, TCode>.OfDeclared(course, row => expected(rows[row.Code])));
    }
}
