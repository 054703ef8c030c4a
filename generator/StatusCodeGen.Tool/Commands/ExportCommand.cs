using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Export;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes export</c>: a catalog for other languages and tools.</summary>
internal static class ExportCommand
{
    private const string Description = """
        Prints a catalog for other languages and tools: TypeScript for a front end, JSON and CSV for programs and spreadsheets,
        JSON Schema and OpenAPI for documents and generated clients.

        TypeScript and the schemas have a code as JSON has it, which is what the catalog's key 'json' says: a number, a number as
        text, or a name.

        Examples:
          statuscodes export codes.yaml --to typescript > src/status-codes.ts
          statuscodes export codes.yaml --to csv > codes.csv
          statuscodes export codes.yaml --to openapi > codes.openapi.json

        Exit codes: 0 done, 2 the call or the catalog is at fault. A catalog with errors is not exported.
        """;

    public static Command Create()
    {
        var file = new Argument<string>("CATALOG") { Description = "The catalog." };
        var words = Enum.GetValues<ExportTarget>().Select(WordOf).ToArray();
        var to = new Option<string>("--to") { Description = "What is printed.", HelpName = string.Join('|', words), Required = true };
        to.AcceptOnlyFromAmong(words);
        var rootNamespace = new Option<string>("--root-namespace")
        {
            Description = "The project's root namespace, which JSON has if the catalog names none.",
            HelpName = "NAMESPACE",
            DefaultValueFactory = static _ => "",
        };
        var command = new Command("export", Description) { file, to, rootNamespace };
        command.SetAction((call, cancellation) => Task.Run(
            () =>
            {
                var catalogFile = CatalogFile.Read(call.GetRequiredValue(file), cancellation, call.GetRequiredValue(rootNamespace));
                var target = Enum.GetValues<ExportTarget>().Single(target => WordOf(target) == call.GetRequiredValue(to));
                Write(catalogFile.Require(call.InvocationConfiguration.Error), target, call.InvocationConfiguration.Output);
                return ExitCode.Done;
            },
            cancellation));
        return command;
    }

    private static void Write(Catalog catalog, ExportTarget target, TextWriter output)
    {
        Action<Catalog, TextWriter> write = target switch
        {
            ExportTarget.TypeScript => TypeScriptExport.Write,
            ExportTarget.Json => JsonExport.Write,
            ExportTarget.Csv => CsvExport.Write,
            ExportTarget.JsonSchema => JsonSchemaExport.Write,
            _ => OpenApiExport.Write,
        };
        write(catalog, output);
    }

    private static string WordOf(ExportTarget target) => target.ToString().ToLowerInvariant();
}
