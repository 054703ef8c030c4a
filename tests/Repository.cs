namespace StatusCodeGen.Tests;

/// <summary>The checkout that the tests were built in. Some tests read or pack its files, and their projects link this file.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution. The source paths do not contain it, because the build maps them.</summary>
    public static string Root { get; } = FindRoot();

    /// <returns>The text of a file, with the line ends of the repository even if the checkout has others.</returns>
    /// <param name="path">The path of the file from the root, with <c>/</c> as the separator.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    /// <summary>The files of a folder that are in the repository: what a build puts into bin and obj is not.</summary>
    /// <returns>Their paths, from the root and with <c>/</c>, in ordinal order.</returns>
    public static IReadOnlyList<string> Files(string folder, string pattern, SearchOption option) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, option)
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(static path => !path.Split('/').Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StatusCodeGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} contains StatusCodeGen.sln.");
    }
}
