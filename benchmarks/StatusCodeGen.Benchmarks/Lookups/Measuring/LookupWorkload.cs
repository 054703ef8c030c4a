using StatusCodeGen.Benchmarks.Lookups.Inputs;

namespace StatusCodeGen.Benchmarks.Lookups.Measuring;

/// <summary>Runs an operation of a contender on every input of a sample.</summary>
internal sealed class LookupWorkload<TOperation, TInput> : Workload
    where TOperation : struct, IOperation<TInput>
{
    private readonly TInput[] _inputs;

    /// <exception cref="InvalidOperationException">The contender does not give the expected result.</exception>
    public LookupWorkload(Sample<TInput> sample)
    {
        _inputs = sample.Inputs;
        foreach (var (input, expected) in sample.Inputs.Zip(sample.Expected))
        {
            if (TOperation.Show(input) is var shown && shown != expected)
            {
                throw new InvalidOperationException($"{typeof(TOperation)}: '{expected}' is expected of '{input}', not '{shown}'.");
            }
        }
    }

    public override uint Run()
    {
        var sum = 0u;
        foreach (var input in _inputs)
        {
            sum += TOperation.Run(input);
        }

        return sum;
    }
}
