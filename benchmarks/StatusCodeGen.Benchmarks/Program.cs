using StatusCodeGen.Benchmarks.Analysis;
using StatusCodeGen.Benchmarks.Lookups;
using StatusCodeGen.Benchmarks.Scale;

// Runs all benchmarks, or the named one. A word after 'lookups' selects lines by their operation or catalog.
if (args is not ([] or ["lookups"] or ["lookups", _] or ["analysis"] or ["scale"]))
{
    Console.Error.WriteLine("Say 'lookups', 'lookups WORD', 'analysis', 'scale', or nothing for all.");
    return 2;
}

Console.WriteLine($"{Environment.OSVersion}, .NET {Environment.Version}, {Environment.ProcessorCount} processors; medians");
Console.WriteLine();
if (args is [] or ["lookups", ..])
{
    LookupBenchmarks.Run(args is [_, var word] ? word : "");
}

if (args is [] or ["analysis"])
{
    await AnalysisBenchmark.RunAsync();
}

if (args is [] or ["scale"])
{
    ScaleBenchmark.Run();
}

return 0;
