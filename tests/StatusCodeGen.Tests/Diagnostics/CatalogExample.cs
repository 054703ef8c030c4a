using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StatusCodeGen.Tests.Generation;

namespace StatusCodeGen.Tests.Diagnostics;

/// <summary>A catalog that a page shows as an example.</summary>
internal static partial class CatalogExample
{
    /// <summary>The diagnostics of an example, as the compiler prints them, without the help link and the project.</summary>
    /// <param name="example">The catalogs.</param>
    /// <param name="code">The project's own code.</param>
    public static string[] Diagnose(string example, string code)
    {
        var diagnostics = GeneratedProject.Create(Files(example), code: code).Result.Diagnostics;
        return [.. diagnostics.Select(static diagnostic => diagnostic.ToString())];
    }

    /// <summary>The files of an example: a catalog, or several catalogs and translations.</summary>
    public static IEnumerable<CatalogFile> Files(string example) =>
        FilesOf(example).Select(static file => new CatalogFile(file.Text, file.Name));

    /// <summary>An example is one file, or several files that each begin with their name in a comment.</summary>
    private static ImmutableArray<(string Name, string Text)> FilesOf(string example)
    {
        var names = FileName().Matches(example);
        return names.Count == 0
            ? [("codes.yaml", example)]
            : [.. names.Select((name, index) => (name.Groups[1].Value, example[name.Index..EndOf(index)]))];

        int EndOf(int index) => index + 1 < names.Count ? names[index + 1].Index : example.Length;
    }

    [GeneratedRegex(@"^# ((?:\S+\.)?codes(?:\.[\w-]+)?\.yaml)$", RegexOptions.Multiline)]
    private static partial Regex FileName();
}
