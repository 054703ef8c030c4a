// Two builds at once: each of them waits for a restore or for one compiler half of its time.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
