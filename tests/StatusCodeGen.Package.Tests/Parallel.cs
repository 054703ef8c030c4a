// Two builds run in parallel: each waits half of its time for a restore or for a single compiler.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
