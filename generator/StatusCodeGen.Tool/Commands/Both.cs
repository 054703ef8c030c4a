using System;
using System.Threading.Tasks;

namespace StatusCodeGen.Tool.Commands;

/// <summary>Reads two files at the same time: most of a run is reading.</summary>
internal static class Both
{
    /// <summary>Returns the results of two functions. If both fail, the user hears of the first, as if they ran in order.</summary>
    /// <param name="first">Runs on this thread.</param>
    /// <param name="second">Runs on another thread.</param>
    public static (TFirst First, TSecond Second) Of<TFirst, TSecond>(Func<TFirst> first, Func<TSecond> second)
    {
        var other = Task.Run(second);
        return (first(), other.GetAwaiter().GetResult());
    }
}
