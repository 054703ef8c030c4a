using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Symbols;

/// <summary>
/// Recognizes members that never return, by their attributes. The methods of .NET that .NET Framework and .NET Standard do
/// not annotate count there as well, so that a project gets the same reports for each of its targets.
/// </summary>
internal static class NeverReturns
{
    private const string Diagnostics = "System.Diagnostics";

    /// <summary>Whether a call of a method, or an access to a property, never returns.</summary>
    public static bool Is(ISymbol member) => WellKnownAttributes.DoesNotReturn(member) || (member.Name, NameOf(member.ContainingType)) is
        ("Fail", Diagnostics + ".Debug" or Diagnostics + ".Trace")
        or ("FailFast" or "Exit", "System.Environment")
        or ("Throw", "System.Runtime.ExceptionServices.ExceptionDispatchInfo");

    /// <summary>Whether a call that passes a constant to a parameter never returns.</summary>
    public static bool IsIf(IParameterSymbol parameter, bool value) => WellKnownAttributes.DoesNotReturnIf(parameter) is { } condition
        ? condition == value
        : !value && parameter is { Ordinal: 0, ContainingSymbol: { Name: "Assert", ContainingType: { } type } }
            && NameOf(type) is Diagnostics + ".Debug" or Diagnostics + ".Trace";

    private static string? NameOf(INamedTypeSymbol? type) =>
        type is { Name: "Debug" or "Trace" or "Environment" or "ExceptionDispatchInfo" } ? type.ToDisplayString() : null;
}
