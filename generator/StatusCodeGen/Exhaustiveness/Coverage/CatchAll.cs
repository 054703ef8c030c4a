using StatusCodeGen.Exhaustiveness.Reachability;

namespace StatusCodeGen.Exhaustiveness.Coverage;

/// <summary>How a switch treats the codes that have no arm of their own.</summary>
internal enum CatchAllKind
{
    /// <summary>There is no catch-all.</summary>
    None,

    /// <summary>The catch-all throws: the author expects every code to have its own arm.</summary>
    Throwing,

    /// <summary>The catch-all does not throw: the author treats all remaining codes alike.</summary>
    Deliberate,
}

/// <summary>An arm that matches every value, or every value except null.</summary>
internal sealed class CatchAll
{
    private CatchAllKind? _kind;

    public CatchAll(SwitchArm arm, bool takesNull) => (Arm, TakesNull) = (arm, takesNull);

    public SwitchArm Arm { get; }

    /// <summary>Whether it also handles null.</summary>
    public bool TakesNull { get; }

    /// <summary>Whether it throws. Computed on first use: it matters only if a code has no arm of its own.</summary>
    public CatchAllKind Kind => _kind ??= EndPointAnalysis.OnlyThrows(Arm.Body) ? CatchAllKind.Throwing : CatchAllKind.Deliberate;
}
