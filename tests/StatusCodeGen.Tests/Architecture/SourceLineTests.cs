namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// Checks that a source line can be read without scrolling, in a diff too. A wider line needs a line break, a name for
/// one of its parts, or a shorter expression.
/// </summary>
public sealed class SourceLineTests
{
    private const int Limit = 140;

    private static readonly string[] Folders = ["generator", "benchmarks", "samples"];

    [Test]
    public void Source_lines_stay_below_140_columns() =>
        Assert.That(Folders.SelectMany(SourceFiles).SelectMany(TooWide), Is.Empty);

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(static part => part is "bin" or "obj"));

    private static IEnumerable<string> TooWide(string path) =>
        File.ReadLines(Path.Combine(Repository.Root, path))
            .Select((line, index) => (Length: line.Length, Number: index + 1))
            .Where(static line => line.Length >= Limit)
            .Select(line => $"{path}({line.Number}): {line.Length}");
}
