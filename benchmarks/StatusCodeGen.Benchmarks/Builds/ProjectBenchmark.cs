using System.Diagnostics;
using System.Globalization;

namespace StatusCodeGen.Benchmarks.Builds;

/// <summary>
/// What a catalog adds to the build of a project, beside a plain enum with the same codes, and what the analyzers add. Each build
/// is a whole new process without a build server, as the first one of a day or of a CI job is.
/// </summary>
internal static class ProjectBenchmark
{
    private const int Rounds = 9;
    private const int Many = 20;
    private const int Switches = 200;

    /// <summary>What is built, and the project that it is compared with.</summary>
    private static readonly (string Name, Action<ProjectFolder> Write, string Beside)[] Lines =
    [
        ("1 enum", static project => project.AddEnums(1), ""),
        ("1 catalog", static project => project.AddCatalogs(1, isDescribed: false), "1 enum"),
        ("1 catalog with descriptions", static project => project.AddCatalogs(1, isDescribed: true), "1 enum"),
        ("20 enums", static project => project.AddEnums(Many), ""),
        ("20 catalogs", static project => project.AddCatalogs(Many, isDescribed: false), "20 enums"),
        ("20 catalogs with descriptions", static project => project.AddCatalogs(Many, isDescribed: true), "20 enums"),
        ("1 enum and a method", static project => project.AddEnumsAndMethod(1), ""),
        ("1 catalog and a method", static project => project.AddCatalogsAndMethod(1), "1 enum and a method"),
        ("20 enums and a method", static project => project.AddEnumsAndMethod(Many), ""),
        ("20 catalogs and a method", static project => project.AddCatalogsAndMethod(Many), "20 enums and a method"),
        ("200 switches, without the analyzers", static project => project.AddSwitches(Switches, isAnalyzed: false), ""),
        ("200 switches", static project => project.AddSwitches(Switches, isAnalyzed: true), "200 switches, without the analyzers"),
    ];

    /// <param name="word">A part of the names of the lines to run; empty for all lines. What they are compared with runs, too.</param>
    public static void Run(string word)
    {
        var chosen = Lines.Where(line => line.Name.Contains(word, StringComparison.Ordinal)).ToList();
        var lines = Lines.Where(line => chosen.Contains(line) || chosen.Exists(other => other.Beside == line.Name)).ToList();
        var root = Directory.CreateTempSubdirectory("statuscodegen-builds-").FullName;
        try
        {
            List<(string Name, string Beside, ProjectFolder Project)> projects =
                [.. lines.Select((line, index) => (line.Name, line.Beside, Create(Path.Combine(root, $"Build{index}"), line.Write)))];
            Print(projects.ConvertAll(static line => (line.Name, line.Beside)), Measure(projects.ConvertAll(static line => line.Project)));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static ProjectFolder Create(string folder, Action<ProjectFolder> write)
    {
        var project = new ProjectFolder(folder);
        write(project);
        project.Restore();
        return project;
    }

    /// <summary>The seconds of each build of each project. The first round warms up the disk.</summary>
    private static List<double>[] Measure(List<ProjectFolder> projects)
    {
        var times = projects.Select(static _ => new List<double>()).ToArray();
        for (var round = -1; round < Rounds; round++)
        {
            for (var index = 0; index < projects.Count; index++)
            {
                var start = Stopwatch.GetTimestamp();
                projects[index].Build();
                if (round >= 0)
                {
                    times[index].Add(Stopwatch.GetElapsedTime(start).TotalSeconds);
                }
            }
        }

        return times;
    }

    private static void Print(List<(string Name, string Beside)> lines, List<double>[] times)
    {
        Console.WriteLine($"Whole builds of a project, HTTP's 62 codes in each catalog, medians of {Rounds} rounds:");
        Console.WriteLine();
        Console.WriteLine("| project | s | × | beside |");
        Console.WriteLine("|---|--:|--:|---|");
        for (var index = 0; index < lines.Count; index++)
        {
            var (name, beside) = lines[index];
            var other = lines.FindIndex(line => line.Name == beside);
            var ratio = other < 0
                ? ""
                : Median.Of([.. times[index].Zip(times[other], static (time, first) => time / first)])
                    .ToString("F2", CultureInfo.InvariantCulture);
            Console.WriteLine(FormattableString.Invariant($"| {name} | {Median.Of(times[index]):F1} | {ratio} | {beside} |"));
        }

        Console.WriteLine();
    }
}
