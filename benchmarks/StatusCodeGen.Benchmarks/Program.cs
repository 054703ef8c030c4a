using StatusCodeGen.Benchmarks;

Console.WriteLine($"{Environment.OSVersion}, .NET {Environment.Version}, {Environment.ProcessorCount} processors; medians");
Console.WriteLine();
await AnalysisBenchmark.RunAsync();
