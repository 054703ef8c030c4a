using System.Globalization;

namespace StatusCodeGen.Tests;

/// <summary>
/// Reads from the environment how many cases the fuzz tests try, and from which seed:
/// <code>SCG_FUZZ_SEED=7 SCG_FUZZ_COUNT=50000 dotnet test tests/StatusCodeGen.Tests --filter FullyQualifiedName~Fuzz</code>
/// </summary>
internal static class FuzzSetting
{
    public static int Seed { get; } = Read("SCG_FUZZ_SEED", 1);

    /// <param name="otherwise">The count when the variable is not set.</param>
    public static int CountOr(int otherwise) => Read("SCG_FUZZ_COUNT", otherwise);

    private static int Read(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? value
            : otherwise;
}
