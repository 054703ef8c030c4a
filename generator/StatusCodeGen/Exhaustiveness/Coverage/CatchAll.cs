using StatusCodeGen.Exhaustiveness.Reachability;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>What becomes of the codes that an arm takes which mentions none of them.</summary>
internal enum CatchAllKind
{
    /// <summary>There is no such arm.</summary>
    None,

    /// <summary>The arm throws: the author holds that every code has its own.</summary>
    Throwing,

    /// <summary>The author wants what is left treated alike.</summary>
    Deliberate,
}

/// <summary>An arm that takes everything, or everything but null.</summary>
internal sealed class CatchAll
{
    private CatchAllKind? _kind;

    public CatchAll(SwitchArm arm, bool takesNull) => (Arm, TakesNull) = (arm, takesNull);

    public SwitchArm Arm { get; }

    /// <summary>Whether it takes null.</summary>
    public bool TakesNull { get; }

    /// <summary>Whether it throws; looked into only where it takes a code that has no arm of its own.</summary>
    public CatchAllKind Kind => _kind ??= EndPointAnalysis.OnlyThrows(Arm.Body) ? CatchAllKind.Throwing : CatchAllKind.Deliberate;
}
