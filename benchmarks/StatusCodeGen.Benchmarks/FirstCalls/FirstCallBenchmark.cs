using System.Diagnostics;
using System.Globalization;

namespace StatusCodeGen.Benchmarks.FirstCalls;

/// <summary>
/// What the first call of an operation costs, beside that of System.Enum: alone in a process, and behind the first calls of
/// others. Each process is new and is asked once, and the two take turns.
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
        Console.WriteLine($"First calls in a process, HTTP's 62 codes, medians of {Starts} starts:");
        Console.WriteLine();
        Print([Environment.ProcessPath!, .. OwnArguments(), ChildArgument], FirstCall.All.Count);
        var root = Directory.CreateTempSubdirectory("statuscodegen-native-").FullName;
        try
        {
            Console.WriteLine($"The same in native code, whose System.Enum has an enum without attributes, medians of {Starts} starts:");
            Console.WriteLine();
            Print([NativeProgram.Publish(root)], NativeProgram.Calls);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static string[] OwnArguments() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
        ? [typeof(FirstCallBenchmark).Assembly.Location]
        : [];

    /// <param name="program">The program with its first arguments.</param>
    /// <param name="count">How many of the calls it knows.</param>
    private static void Print(string[] program, int count)
    {
        Console.WriteLine("| first call | alone, ms | of System.Enum, ms | × System.Enum | behind the lines above, × System.Enum |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        var calls = FirstCall.All.Take(count).ToList();
        var inTurn = Measure(program, string.Join(',', Enumerable.Range(0, NativeProgram.Calls)));
        foreach (var (index, call) in calls.Index())
        {
            var (ours, theirs, ratio) = Measure(program, $"{index}")[0];
            var behind = index < inTurn.Length ? $"{inTurn[index].Ratio:F2}" : "";
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {call.Name} | {ours / 1000:F3} | {theirs / 1000:F3} | {ratio:F2} | {behind} |"));
        }

        Console.WriteLine();
    }

    /// <summary>Calls operations in new processes.</summary>
    /// <returns>For each the medians: microseconds of the generated API and of System.Enum, and the ratio.</returns>
    private static (double Generated, double OfEnum, double Ratio)[] Measure(string[] program, string indices)
    {
        List<(double[] Generated, double[] OfEnum)> starts = [];
        for (var start = 0; start < Starts; start++)
        {
            starts.Add((Start(program, "generated", indices), Start(program, "enum", indices)));
        }

        return
        [
            .. Enumerable.Range(0, starts[0].OfEnum.Length).Select(index => (
                Median.Of(starts.ConvertAll(start => start.Generated[index])),
                Median.Of(starts.ConvertAll(start => start.OfEnum[index])),
                Median.Of(starts.ConvertAll(start => start.Generated[index] / start.OfEnum[index])))),
        ];
    }

    private static double[] Start(string[] program, string contender, string indices)
    {
        var start = new ProcessStartInfo(program[0], [.. program[1..], contender, indices]) { RedirectStandardOutput = true };
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
