using System;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Catalogs.Parsing;
using StatusCodeGen.Tool.CatalogFiles;
using StatusCodeGen.Tool.Translating;

namespace StatusCodeGen.Tool.Commands;

/// <summary><c>statuscodes translate</c>: a translation to fill in.</summary>
internal static class TranslateCommand
{
    private const string Description = """
        Writes a translation of a catalog to fill in, or adds to one what it lacks.

        The file is beside the catalog: codes.es.yaml for codes.yaml. Texts and comments that it has stay as they are. Each code
        gets a hash of what the catalog says of it, from which the build sees that this has changed.

        Examples:
          statuscodes translate codes.yaml --to es
          statuscodes translate codes.yaml --to pt-BR --names
          statuscodes translate codes.yaml --to es --reviewed

        Exit codes: 0 done, 2 the call or a file is at fault.
        """;

    public static Command Create()
    {
        var catalog = new Argument<string>("CATALOG") { Description = "The catalog." };
        var language = new Option<string>("--to")
        {
            Description = "The language, as a tag such as es, pt-BR or zh-Hant.",
            HelpName = "LANGUAGE",
            Required = true,
        };
        var names = new Option<bool>("--names") { Description = "Asks for the names of the codes as well." };
        var reviewed = new Option<bool>("--reviewed")
        {
            Description = "Renews the hashes of all entries: their texts say what the catalog says now.",
        };
        var command = new Command("translate", Description) { catalog, language, names, reviewed };
        command.SetAction((call, cancellation) => Task.FromResult(Run(
            call.GetRequiredValue(catalog),
            call.GetRequiredValue(language),
            call.GetValue(names),
            call.GetValue(reviewed),
            call.InvocationConfiguration.Error,
            cancellation)));
        return command;
    }

    /// <summary>The tag of a language that a user has written.</summary>
    /// <exception cref="ToolException">It is not a tag.</exception>
    public static string ReadLanguage(string text)
    {
        var meant = LanguageTag.Suggest(text) is { } tag ? $" Did you mean {tag}?" : "";
        return LanguageTag.Parse(text)
            ?? throw new ToolException($"'{text}' is not a language tag; write one such as es, pt-BR or zh-Hant.{meant}");
    }

    private static int Run(
        string path,
        string languageText,
        bool hasNames,
        bool isReviewed,
        TextWriter messages,
        CancellationToken cancellation)
    {
        var language = ReadLanguage(languageText);
        var catalog = CatalogSyntax.Of(CatalogFile.Read(path, cancellation)).Catalog;
        var output = TranslationFile.PathFor(path, language);
        var (text, added) = AtomicFile.Exists(output)
            ? Update(Read(output, path, language, catalog, cancellation), catalog, hasNames, isReviewed)
            : NewTranslation.Write(catalog, path, language, new(catalog, hasNames));
        AtomicFile.Write(output, text, cancellation);
        messages.Write(added == 0
            ? $"'{output}' has every code.\n"
            : FormattableString.Invariant($"Wrote '{output}' with {added} new {(added == 1 ? "entry" : "entries")} to fill in.\n"));
        return ExitCode.Done;
    }

    private static (string Text, int Added) Update(TranslationFile file, Catalog catalog, bool hasNames, bool isReviewed)
    {
        var source = new SourceEntry(catalog, hasNames || file.Parsed.Translation!.Names.Count > 0);
        return TranslationUpdate.Apply(catalog, file, source, isReviewed);
    }

    private static TranslationFile Read(
        string path,
        string catalogPath,
        string language,
        Catalog catalog,
        CancellationToken cancellation)
    {
        var file = TranslationFile.Read(path, [new TranslationSource(catalogPath, catalog, IsSound: true)], cancellation);
        if (file.FirstError is { } error)
        {
            throw new ToolException($"The translation has errors; correct them first: {error}");
        }

        return file.Parsed.Translation switch
        {
            null => throw new ToolException($"'{path}' exists, and has no key 'translation'; move it away first."),
            { Language: var other } when other != language =>
                throw new ToolException($"'{path}' exists, and is a translation into {other}."),
            _ => file,
        };
    }
}
