using StatusCodeGen.Benchmarks.Analysis;
using StatusCodeGen.Benchmarks.Builds;
using StatusCodeGen.Benchmarks.FirstCalls;
using StatusCodeGen.Benchmarks.Lookups;
using StatusCodeGen.Benchmarks.Scale;
using StatusCodeGen.Benchmarks.Texts;
using StatusCodeGen.Benchmarks.Translations;

if (args is [FirstCallBenchmark.ChildArgument, var contender, var indices])
{
    FirstCall.Print(contender == "generated", indices);
    return 0;
}

// The benchmark of translations needs the npm package of TypeScript, which 'npm pack typescript' fetches.
if (args is ["translations", var package])
{
    TranslationBenchmark.Run(package);
    return 0;
}

// Runs all other benchmarks, or the named one. A word after the name selects lines: of 'lookups' and 'texts' by their operation
// or catalog.
if (args is not ([] or ["first" or "lookups" or "texts" or "analysis" or "scale" or "build"]
    or ["lookups" or "texts" or "analysis" or "scale" or "build", _]))
{
    Console.Error.WriteLine(
        "Say 'lookups', 'texts', 'first', 'analysis', 'scale' or 'build', or nothing for all; all except 'first' take a word.");
    Console.Error.WriteLine("Or say 'translations' and the folder of the unpacked npm package of TypeScript.");
    return 2;
}

Console.WriteLine($"{Environment.OSVersion}, .NET {Environment.Version}, {Environment.ProcessorCount} processors; medians");
Console.WriteLine();
var selected = args is [_, var word] ? word : "";
if (args is [] or ["lookups", ..])
{
    LookupBenchmarks.Run(selected);
}

if (args is [] or ["texts", ..])
{
    TextBenchmarks.Run(selected);
}

if (args is [] or ["first"])
{
    FirstCallBenchmark.Run();
}

if (args is [] or ["analysis", ..])
{
    await AnalysisBenchmark.RunAsync(selected);
}

if (args is [] or ["scale", ..])
{
    ScaleBenchmark.Run(selected);
}

if (args is [] or ["build", ..])
{
    ProjectBenchmark.Run(selected);
}

return 0;
