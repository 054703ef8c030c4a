namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// Source lines are short enough to be read whole, in a diff too. A longer line needs a line break, a name for one of its
/// parts, or a shorter expression.
/// </summary>
public sealed class SourceLineTests
{
    private const int Limit = 140;

    private static readonly string[] Folders = ["generator", "benchmarks", "samples", "tests"];

    [Test]
    public void Source_lines_stay_below_140_columns() =>
        Assert.That(Folders.SelectMany(SourceFiles).SelectMany(TooWide), Is.Empty);

    /// <summary>Generated code, which the snapshots hold, quotes the texts of a catalog in one piece.</summary>
    private static IEnumerable<string> SourceFiles(string folder) => Repository.Files(folder, "*.cs", SearchOption.AllDirectories)
        .Where(static path => !path.EndsWith(".verified.cs", StringComparison.Ordinal));

    private static IEnumerable<string> TooWide(string path) =>
        File.ReadLines(Path.Combine(Repository.Root, path))
            .Select((line, index) => (Length: line.Length, Number: index + 1))
            .Where(static line => line.Length >= Limit)
            .Select(line => $"{path}({line.Number}): {line.Length}");
}
