using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace StatusCodeGen.Benchmarks.Builds;

/// <summary>A project in a folder of its own, which has the generator and the analyzers as the package would add them.</summary>
internal sealed class ProjectFolder
{
    /// <summary>All rules and suppressions. The compiler does not even load an analyzer whose every rule is off.</summary>
    private const string Rules = "SCG2001;SCG2002;SCG2003;SCG2004;SCG2005;SCG2010";

    private readonly string _folder;
    private readonly string _properties;

    /// <param name="folder">The folder, which need not exist.</param>
    /// <param name="properties">More properties of the project.</param>
    public ProjectFolder(string folder, string properties = "")
    {
        (_folder, _properties) = (folder, properties);
        Directory.CreateDirectory(folder);
        WriteProject(isAnalyzed: true);
    }

    public void AddEnums(int count) => AddEach(count, ".cs", static space => HttpCodes.EnumIn(space));

    public void AddCatalogs(int count, bool isDescribed) =>
        AddEach(count, ".codes.yaml", space => HttpCodes.CatalogIn(space, isDescribed));

    /// <summary>Adds enums, and a method that uses some codes of the first.</summary>
    public void AddEnumsAndMethod(int count)
    {
        AddEnums(count);
        Write("Method.cs", HttpCodes.MethodIn(SpaceOf(0)));
    }

    /// <summary>Adds catalogs without descriptions, and a method that uses some codes of the first.</summary>
    public void AddCatalogsAndMethod(int count)
    {
        AddCatalogs(count, isDescribed: false);
        Write("Method.cs", HttpCodes.MethodIn(SpaceOf(0)));
    }

    /// <summary>Adds a catalog and switches that name each of its codes.</summary>
    public void AddSwitches(int count, bool isAnalyzed)
    {
        WriteProject(isAnalyzed);
        AddCatalogs(1, isDescribed: true);
        Write("Switches.cs", HttpCodes.SwitchesIn(SpaceOf(0), count));
    }

    public void AddFile(string name, string text) => Write(name, text);

    /// <summary>Publishes the project.</summary>
    /// <returns>The program.</returns>
    public string Publish()
    {
        var output = Path.Combine(_folder, "published");
        Start("publish", "--use-current-runtime", "--output", output, "-p:NuGetAudit=false");
        return Path.Combine(output, OperatingSystem.IsWindows() ? "Project.exe" : "Project");
    }

    public void Restore() => Start("restore", "-p:NuGetAudit=false");

    public void Build() => Start(
        "build",
        "--no-restore",
        "--no-incremental",
        "-nodeReuse:false",
        "-p:UseSharedCompilation=false");

    private static string SpaceOf(int index) => string.Create(CultureInfo.InvariantCulture, $"Http{index}");

    private void AddEach(int count, string extension, Func<string, string> text)
    {
        for (var index = 0; index < count; index++)
        {
            Write(SpaceOf(index) + extension, text(SpaceOf(index)));
        }
    }

    private void WriteProject(bool isAnalyzed) => Write("Project.csproj", $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.ToString(2)}</TargetFramework>
            <Nullable>enable</Nullable>
            <NoWarn>$(NoWarn){(isAnalyzed ? "" : ";" + Rules)}</NoWarn>
            {_properties}
          </PropertyGroup>
          <ItemGroup>
            <Analyzer Include="{typeof(StatusCodeGenerator).Assembly.Location}" />
            <Analyzer Include="{typeof(YamlDotNet.Core.Parser).Assembly.Location}" />
            <AdditionalFiles Include="*.codes.yaml" />
          </ItemGroup>
        </Project>
        """);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text, Encoding.UTF8);

    private void Start(string command, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [command, .. arguments])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder,
        };

        // This program has a garbage collector setting of its own.
        start.Environment.Remove("DOTNET_gcServer");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(output);
        }
    }
}
