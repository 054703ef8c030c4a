namespace StatusCodeGen.Tests.Catalogs.Schema;

/// <summary>Makes small catalogs around the lines of interest.</summary>
internal static class SchemaCase
{
    public static TestCaseData Named(string name, params string[] arguments) =>
        new TestCaseData([.. arguments]).SetArgDisplayNames(name);

    /// <summary>A catalog whose header has these lines besides its name.</summary>
    public static string InHeader(string lines) => $"catalog:\n  name: Code\n{Indent(lines, 2)}\ncodes: []";

    /// <summary>A catalog with one group, which has these lines.</summary>
    public static string InGroup(string lines) => $"catalog:\n  name: Code\ngroups:\n  -\n{Indent(lines, 4)}";

    /// <summary>A catalog with one code, which has these lines.</summary>
    public static string InCode(string lines) => $"catalog:\n  name: Code\ncodes:\n  -\n{Indent(lines, 4)}";

    private static string Indent(string lines, int columns) =>
        string.Join("\n", lines.Split('\n').Select(line => new string(' ', columns) + line));
}
