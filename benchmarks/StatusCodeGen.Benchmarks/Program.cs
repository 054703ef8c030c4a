using StatusCodeGen.Benchmarks.Analysis;
using StatusCodeGen.Benchmarks.Lookups;
using StatusCodeGen.Benchmarks.Scale;

// All of them, unless one is asked for; of the lookups only those whose operation or catalog has a word in its name.
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
