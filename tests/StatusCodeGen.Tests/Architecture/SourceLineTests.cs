namespace StatusCodeGen.Tests.Architecture;

/// <summary>
/// How wide the source is: a line that is read whole, in a diff too. What is wider wants a line break, a name for one of
/// its parts, or a shorter expression. Tests may be wider: they state input and output as they are.
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
