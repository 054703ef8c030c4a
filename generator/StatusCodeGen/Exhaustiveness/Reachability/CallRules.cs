using System;
using Microsoft.CodeAnalysis;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>What an analysis takes for granted about the methods of the compilation that are called.</summary>
/// <param name="Methods">The methods.</param>
/// <param name="Throws">Whether a method without <c>[DoesNotReturn]</c> only throws.</param>
/// <param name="Loops">Whether a method with <c>[DoesNotReturn]</c> never ends at all, and so does not throw.</param>
internal sealed record CallRules(ThrowingMethods Methods, Predicate<IMethodSymbol> Throws, Predicate<IMethodSymbol> Loops);
