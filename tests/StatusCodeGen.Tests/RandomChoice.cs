namespace StatusCodeGen.Tests;

internal static class RandomChoice
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
