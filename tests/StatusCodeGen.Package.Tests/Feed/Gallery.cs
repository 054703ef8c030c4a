using System.Reflection;

namespace StatusCodeGen.Package.Tests.Feed;

/// <summary>
/// One build of every exhibit in one solution, because starting a build costs more than a small project. A consumer that
/// fails to build, is built twice or is published has its own workspace.
/// </summary>
internal static class Gallery
{
    private static readonly Lazy<Task<(Workspace Workspace, Run Run)>> Build = new(BuildAsync);

    public static async Task<Workspace> WorkspaceAsync() => (await Build.Value).Workspace;

    public static async Task<Run> RunAsync() => (await Build.Value).Run;

    private static async Task<(Workspace Workspace, Run Run)> BuildAsync()
    {
        await Neighbour.PackAsync();
        var workspace = new Workspace("gallery");
        foreach (var exhibit in Exhibits())
        {
            workspace.Add(exhibit);
        }

        workspace.AddSolution("Gallery.slnx");
        return (workspace, await workspace.DotNetAsync("build", "Gallery.slnx", "-m:2"));
    }

    /// <summary>The exhibits: every static field of that type in this assembly.</summary>
    private static IEnumerable<Exhibit> Exhibits() =>
        from type in typeof(Gallery).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        where field.FieldType == typeof(Exhibit)
        select (Exhibit)field.GetValue(null)!;
}

/// <summary>A consumer that is built in the gallery, which finds it by its field.</summary>
internal sealed class Exhibit(string name) : Consumer(name)
{
    /// <summary>The messages of the build about its projects, all of which must have been built.</summary>
    public async Task<string[]> MessagesAsync()
    {
        var run = await Gallery.RunAsync();
        var folder = (await Gallery.WorkspaceAsync())[Name] + Path.DirectorySeparatorChar;
        var messages = run.Messages
            .Where(message => message.Project.StartsWith(folder, StringComparison.Ordinal))
            .Select(static message => message.ToString())
            .ToArray();
        foreach (var project in Files.Keys.Where(static file => file.EndsWith("proj", StringComparison.Ordinal)))
        {
            var built = $"  {Path.GetFileNameWithoutExtension(project)} -> {folder}";
            Assert.That(run.Output, Does.Contain(built), $"{project} was not built:\n{string.Join('\n', messages)}");
        }

        return messages;
    }

    /// <summary>The output of one of its programs.</summary>
    /// <param name="assembly">The program's assembly, relative to the exhibit's folder.</param>
    public async Task<string> PrintAsync(string assembly = "bin/Debug/net10.0/App.dll")
    {
        var workspace = await Gallery.WorkspaceAsync();
        Assert.That(workspace[$"{Name}/{assembly}"], Does.Exist, (await Gallery.RunAsync()).Output);
        return (await workspace.DotNetAsync("exec", $"{Name}/{assembly}")).Succeeded().Output;
    }
}
