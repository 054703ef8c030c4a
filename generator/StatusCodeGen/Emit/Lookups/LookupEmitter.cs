using Microsoft.CodeAnalysis.Text;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Emit.Writing;

namespace StatusCodeGen.Emit.Lookups;

/// <summary>Emits the public part of the lookup class: the page's rows, and the ways to find one.</summary>
internal static class LookupEmitter
{
    public static SourceText Emit(ApiContext api)
    {
        var writer = api.Begin();
        writer.WriteSummary($"{api.Catalog.Title}: {Count(api.Codes.Count)}, and the ways to find one.");
        api.WriteAttributes(writer);
        writer.Write($"{api.Access} static partial class {Keyword.EscapeType(api.Types.Lookup)}").Open();
        RowMemberWriter.Write(writer, api);
        CodeMemberWriter.Write(writer, api);
        TextMemberWriter.Write(writer, api);
        UnhandledWriter.Write(writer, api);
        writer.Close();
        return api.End(writer);
    }

    private static string Count(int count) => count == 1 ? "its one code" : $"its {ApiContext.Format(count)} codes";
}
