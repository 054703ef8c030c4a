namespace StatusCodeGen.Tests;

/// <summary>The checkout that the tests were built in: some of them read or pack its files. Projects that need it link this file.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution. Source paths do not lead there, since the build maps them.</summary>
    public static string Root { get; } = FindRoot();

    /// <returns>The text of a file, with the line ends of the repository whatever the checkout has.</returns>
    /// <param name="path">A file, from the root and with <c>/</c>.</param>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "StatusCodeGen.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds StatusCodeGen.sln.");
    }
}
