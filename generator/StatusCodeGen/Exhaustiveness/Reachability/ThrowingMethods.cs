using System;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Reachability;

/// <summary>
/// The methods of a compilation that can end only by a throw. A method is judged on the first call of it, and only once,
/// by its body alone where that is possible: neither the number of switches nor that of other methods matters then.
/// </summary>
internal sealed class ThrowingMethods
{
    /// <summary>
    /// How many calls a proof may consist of. Each method then has one answer, in whatever order the methods are judged,
    /// also if they call each other.
    /// </summary>
    private const int LongestProof = 16;

    private static readonly ConditionalWeakTable<Compilation, ThrowingMethods> ByCompilation = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<IMethodSymbol, bool?> _byBody = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool>[] _byCalls;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _loops = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _iterators = new(SymbolEqualityComparer.Default);

    private ThrowingMethods(Compilation compilation)
    {
        _compilation = compilation;
        _byCalls = new ConcurrentDictionary<IMethodSymbol, bool>[LongestProof];
        for (var calls = 0; calls < LongestProof; calls++)
        {
            _byCalls[calls] = new(SymbolEqualityComparer.Default);
        }
    }

    public static ThrowingMethods Of(Compilation compilation) =>
        ByCompilation.GetValue(compilation, static compilation => new(compilation));

    /// <summary>
    /// Whether a call can run only the body that a method has in this compilation. A body in another compilation is not
    /// judged, even where its source is known: a build sees only its metadata.
    /// </summary>
    public bool CanJudge(IMethodSymbol method, IOperation? receiver) =>
        !method.DeclaringSyntaxReferences.IsEmpty
        && method.ContainingAssembly.IsSame(_compilation.Assembly)
        && (!(method.IsVirtual || method.IsAbstract || method.IsOverride)
            || method.IsSealed
            || method.ContainingType.IsSealed
            || receiver is { Type: INamedTypeSymbol { IsSealed: true } } or { Syntax: BaseExpressionSyntax });

    /// <summary>Decides a question about code from what is known about the calls in it.</summary>
    public bool Decide(Predicate<CallRules> question) => DecideByBody(question) ?? question(AfterCalls(LongestProof));

    /// <summary>Whether a method is an iterator, which runs only when its result is enumerated.</summary>
    public bool IsIterator(IMethodSymbol method) => _iterators.GetOrAdd(
        ImplementationOf(method),
        static method => MethodBody.Of(method) is { } body && body.IsIterator);

    /// <summary>The answer, if it is the same whether or not the calls throw; otherwise null.</summary>
    private bool? DecideByBody(Predicate<CallRules> question) =>
        question(new(this, static _ => false, Loops)) ? true : question(new(this, static _ => true, Loops)) ? null : false;

    private CallRules AfterCalls(int calls) => new(this, method => Throws(ImplementationOf(method), calls - 1), Loops);

    private bool Throws(IMethodSymbol method, int calls) =>
        _byBody.GetOrAdd(method, ThrowsByBody)
        ?? (calls > 0 && _byCalls[calls - 1].GetOrAdd(method, _ => Judge(method)!(AfterCalls(calls))));

    /// <summary>Whether a method only throws, decided from its own body; null if that depends on the methods it calls.</summary>
    private bool? ThrowsByBody(IMethodSymbol method) => MethodBody.Of(method) switch
    {
        null or { IsIterator: true } => false,
        { IsThrow: true } => true,
        _ => Judge(method) is { } question ? DecideByBody(question) : false,
    };

    private Predicate<CallRules>? Judge(IMethodSymbol method) =>
        MethodBody.Of(method)?.Bind(_compilation) is { Count: > 0 } body
            ? calls => EndPointAnalysis.OfMethod(body, calls).OnlyThrows
            : null;

    /// <summary>
    /// Whether a method with <c>[DoesNotReturn]</c> never ends. One without a loop, or with a throw, is taken at its word.
    /// </summary>
    private bool Loops(IMethodSymbol method) => _loops.GetOrAdd(ImplementationOf(method), method =>
        MethodBody.Of(method) is { MayLoop: true } body
        && body.Bind(_compilation) is { Count: > 0 } operations
        && EndPointAnalysis.OfMethod(operations, new(this, static _ => false, static _ => false)).NeverEnds);

    private static IMethodSymbol ImplementationOf(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        return definition.PartialImplementationPart ?? definition;
    }
}
