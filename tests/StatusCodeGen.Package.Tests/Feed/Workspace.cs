namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>
/// A user's folder outside any checkout. It restores from the package sources of the machine and from the feed of the
/// packages under test.
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

        // The search for these files goes up the folders, and ends here.
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

    /// <summary>Writes the files of a consumer into a folder with its name.</summary>
    public Workspace Add(Consumer consumer)
    {
        foreach (var (path, text) in consumer.Files)
        {
            Write($"{consumer.Name}/{path}", text);
        }

        return this;
    }

    /// <summary>Adds a solution of all projects. Each has its own solution folder, because some have the same name.</summary>
    public Workspace AddSolution(string name)
    {
        var projects = Directory.EnumerateFiles(Folder, "*.*proj", SearchOption.AllDirectories)
            .Select(project => Path.GetRelativePath(Folder, project).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(static project =>
                $"""  <Folder Name="/{project[..(project.LastIndexOf('/') + 1)]}"><Project Path="{project}" /></Folder>""");
        Write(name, $"<Solution>\n{string.Join('\n', projects)}\n</Solution>\n");
        return this;
    }

    public Task<Run> DotNetAsync(params string[] arguments) => DotNet.In(Folder, arguments);

    /// <summary>The files below a folder, sorted, with <c>/</c> as the separator.</summary>
    public string[] FilesIn(string path) =>
    [
        .. Directory.EnumerateFiles(this[path], "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(this[path], file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];
}
