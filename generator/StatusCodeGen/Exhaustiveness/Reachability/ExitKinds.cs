using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>The ways in which a piece of code may end.</summary>
/// <param name="IsNormal">Whether its end point is reachable.</param>
/// <param name="Throws">Whether it may end by a throw.</param>
/// <param name="Returns">Whether it may leave the function.</param>
/// <param name="Targets">The labels that it may jump to.</param>
internal sealed record ExitKinds(bool IsNormal, bool Throws, bool Returns, ImmutableHashSet<ILabelSymbol> Targets)
{
    private static readonly ImmutableHashSet<ILabelSymbol> NoTargets =
        ImmutableHashSet.Create<ILabelSymbol>(SymbolEqualityComparer.Default);

    /// <summary>Code that never ends.</summary>
    public static readonly ExitKinds Nowhere = new(false, false, false, NoTargets);

    public static readonly ExitKinds Normal = Nowhere with { IsNormal = true };

    public static readonly ExitKinds Throw = Nowhere with { Throws = true };

    public static readonly ExitKinds Return = Nowhere with { Returns = true };

    /// <summary>Whether there is no way to end.</summary>
    public bool NeverEnds => !IsNormal && !Throws && !Returns && Targets.IsEmpty;

    /// <summary>Whether a throw is the only way to end.</summary>
    public bool OnlyThrows => Throws && !IsNormal && !Returns && Targets.IsEmpty;

    public static ExitKinds Jump(ILabelSymbol target) => Nowhere with { Targets = NoTargets.Add(target) };

    public ExitKinds Or(ExitKinds other) =>
        new(IsNormal || other.IsNormal, Throws || other.Throws, Returns || other.Returns, Targets.Union(other.Targets));

    /// <summary>How this code ends when other code follows it.</summary>
    public ExitKinds Then(ExitKinds next) => IsNormal ? WithoutNormal().Or(next) : this;

    public ExitKinds WithoutNormal() => IsNormal ? this with { IsNormal = false } : this;

    public ExitKinds WithoutThrow() => Throws ? this with { Throws = false } : this;

    public ExitKinds Without(IEnumerable<ILabelSymbol> labels) => Targets.IsEmpty ? this : this with { Targets = Targets.Except(labels) };

    /// <summary>Turns a jump to a label at the end point into a normal end.</summary>
    public ExitKinds Landing(ILabelSymbol label) =>
        Targets.Contains(label) ? this with { IsNormal = true, Targets = Targets.Remove(label) } : this;
}
