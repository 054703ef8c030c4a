using System.Collections.Generic;

namespace StatusCodeGen.Exhaustiveness;

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
/// <param name="Kind">Whether it throws.</param>
/// <param name="TakesNull">Whether it takes null.</param>
internal sealed record CatchAll(CatchAllKind Kind, bool TakesNull)
{
    public static CatchAll Of(IReadOnlyList<Microsoft.CodeAnalysis.IOperation> body, bool takesNull) =>
        new(Completion.OnlyThrows(body) ? CatchAllKind.Throwing : CatchAllKind.Deliberate, takesNull);
}
