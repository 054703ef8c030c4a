using System.Diagnostics;
using System.Globalization;

namespace StatusCodeGen.Benchmarks.FirstCalls;

/// <summary>
/// What the first calls in a process cost, beside those of System.Enum. Each process is new and is asked once, and the two
/// take turns.
/// </summary>
internal static class FirstCallBenchmark
{
    /// <summary>The argument with which this program starts itself.</summary>
    public const string ChildArgument = "first-calls-here";

    private const int Starts = 15;

    /// <summary>What the runtime has by default, and this program sets otherwise for its other benchmarks.</summary>
    private static readonly (string Setting, string Value)[] OrdinarySettings =
        [("DOTNET_TC_CallCountingDelayMs", "0x64"), ("DOTNET_gcServer", "0")];

    public static void Run()
    {
        List<double[]> generated = [];
        List<double[]> systemEnum = [];
        for (var start = 0; start < Starts; start++)
        {
            generated.Add(Start("generated"));
            systemEnum.Add(Start("enum"));
        }

        Console.WriteLine($"First calls in a process, HTTP's 62 codes, medians of {Starts} starts:");
        Console.WriteLine();
        Console.WriteLine("| first call | generated, ms | System.Enum, ms | generated, × System.Enum |");
        Console.WriteLine("|---|--:|--:|--:|");
        for (var index = 0; index < FirstCalls.Operations.Count; index++)
        {
            var ours = Median.Of([.. generated.Select(times => times[index])]);
            var theirs = Median.Of([.. systemEnum.Select(times => times[index])]);
            var ratio = Median.Of([.. generated.Zip(systemEnum, (left, right) => left[index] / right[index])]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {FirstCalls.Operations[index]} | {ours / 1000:F2} | {theirs / 1000:F2} | {ratio:F2} |"));
        }

        Console.WriteLine();
    }

    private static double[] Start(string contender)
    {
        var program = Environment.ProcessPath!;
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] arguments = isHost
            ? [typeof(FirstCallBenchmark).Assembly.Location, ChildArgument, contender]
            : [ChildArgument, contender];
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        foreach (var (setting, value) in OrdinarySettings)
        {
            start.Environment[setting] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return [.. output.Split(' ').Select(static time => double.Parse(time, CultureInfo.InvariantCulture))];
    }
}
