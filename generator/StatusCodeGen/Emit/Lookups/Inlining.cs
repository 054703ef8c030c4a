namespace StatusCodeGen.Emit.Lookups;

/// <summary>Tells the run time to take a method into the one that calls it: the steps of a lookup are too small for calls.</summary>
internal static class Inlining
{
    public const string Attribute =
        "[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]";
}
