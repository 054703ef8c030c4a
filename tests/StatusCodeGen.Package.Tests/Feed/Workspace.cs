namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>
/// A folder as a user has it, outside any checkout: it restores from the sources that the machine is set up with and,
/// in addition, from the feed of the packages under test.
/// </summary>
internal sealed class Workspace
{
    public Workspace(string name)
    {
        Folder = Path.Combine(PackedFeed.Folder, name);
        Write("NuGet.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{PackedFeed.Packages}" />
              </packageSources>
            </configuration>
            """);

        // The search for these goes upwards, and ends here.
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
        Write(".editorconfig", "root = true");
    }

    public string Folder { get; }

    public string this[string path] => Path.GetFullPath(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var file = this[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Writes a consumer into a folder of its name.</summary>
    public Workspace Add(Consumer consumer)
    {
        foreach (var (path, text) in consumer.Files)
        {
            Write($"{consumer.Name}/{path}", text);
        }

        return this;
    }

    /// <summary>A solution of every project in the folder. Each is in a solution folder of its own: some share a name.</summary>
    public Workspace AddSolution(string name)
    {
        var projects = Directory.EnumerateFiles(Folder, "*.*proj", SearchOption.AllDirectories)
            .Select(project => Path.GetRelativePath(Folder, project).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(static project => $"""  <Folder Name="/{project[..(project.LastIndexOf('/') + 1)]}"><Project Path="{project}" /></Folder>""");
        Write(name, $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        return this;
    }

    public Task<Run> DotNetAsync(params string[] arguments) => DotNet.In(Folder, arguments);

    /// <summary>The files below a folder, sorted, with <c>/</c>.</summary>
    public string[] FilesIn(string path) =>
    [
        .. Directory.EnumerateFiles(this[path], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(this[path], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
