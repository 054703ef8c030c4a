using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>
/// The functions in the body of one member: the body itself, its lambdas and its local functions. Computed once for a
/// member, and only if a guard runs code that could reach one of them.
/// </summary>
internal sealed class MemberFunctions
{
    private static readonly ConditionalWeakTable<IOperation, MemberFunctions> Computed = new();

    private readonly Dictionary<ISymbol, Function> _nested = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _escaped = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _aliased = new(SymbolEqualityComparer.Default);
    private readonly Function _body;
    private Effects? _ofEscaped;

    private MemberFunctions(IOperation body)
    {
        _body = new(null, body);
        var rest = new Stack<Function>([_body]);
        while (rest.Count > 0)
        {
            foreach (var nested in Read(rest.Pop()))
            {
                rest.Push(nested);
            }
        }
    }

    /// <summary>The functions of the member that contains an operation.</summary>
    public static MemberFunctions Around(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return Computed.GetValue(operation, static body => new(body));
    }

    /// <summary>Whether something other than its name may identify a variable, such as a pointer.</summary>
    public bool HasAlias(ISymbol variable) => _aliased.Contains(variable);

    /// <summary>What the code does together with the local functions that it calls, directly or through others.</summary>
    public Effects Follow(Effects effects)
    {
        var all = new Effects();
        all.Add(effects);
        var followed = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (all.Calls.FirstOrDefault(call => !followed.Contains(call)) is { } called)
        {
            followed.Add(called);
            if (_nested.TryGetValue(called, out var function))
            {
                // Each call has new variables of its own. It writes to existing ones only if it has captured them.
                all.Add(function.Effects, variable => !variable.ContainingSymbol.IsSame(called));
            }
        }

        return all;
    }

    /// <summary>
    /// Whether foreign code can run a function that writes to a variable: a delegate, an iterator, an async function.
    /// </summary>
    public bool MayWriteFromElsewhere(ISymbol variable) => (_ofEscaped ??= ComputeEscaped()).Written.Contains(variable);

    /// <summary>
    /// Whether the function that declares a variable may go on, and write to it, while some code in a nested function
    /// runs: if that code is suspended, or if the function can itself be resumed.
    /// </summary>
    public bool MayWriteWhenResumed(ISymbol variable, IOperation code, bool isSuspended)
    {
        var owner = _nested.TryGetValue(variable.ContainingSymbol, out var nested) ? nested : _body;
        return FunctionAround(code) != owner && (isSuspended || owner.Effects.Suspends) && owner.Effects.Written.Contains(variable);
    }

    private Function FunctionAround(IOperation code)
    {
        for (var around = code.Parent; around is not null; around = around.Parent)
        {
            if (SymbolOf(around) is { } symbol && _nested.TryGetValue(symbol, out var function))
            {
                return function;
            }
        }

        return _body;
    }

    /// <summary>A lambda may be called from anywhere, and so may a local function that a delegate is created from.</summary>
    private Effects ComputeEscaped()
    {
        var escaped = new Effects();
        foreach (var function in _nested.Values)
        {
            if (function.IsLambda || function.Effects.Suspends || _escaped.Contains(function.Symbol!))
            {
                escaped.Add(function.Effects, variable => !variable.ContainingSymbol.IsSame(function.Symbol));
            }
        }

        return Follow(escaped);
    }

    private IEnumerable<Function> Read(Function function)
    {
        var returnsReference = function.Symbol is { ReturnsByRef: true };
        var nested = function.Code.ChildOperations.SelectMany(function.Effects.Add).ToList();
        foreach (var operation in OperationsOf(function.Code))
        {
            _aliased.UnionWith(Aliases.CreatedBy(operation, returnsReference));
            if (operation is IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } method })
            {
                _escaped.Add(method.OriginalDefinition);
            }
        }

        foreach (var code in nested)
        {
            var inner = new Function(SymbolOf(code)!, code);
            _nested[inner.Symbol!] = inner;
            yield return inner;
        }
    }

    /// <summary>The operations of a function, without those of the functions inside it.</summary>
    private static IEnumerable<IOperation> OperationsOf(IOperation function)
    {
        var rest = new Stack<IOperation>(function.ChildOperations);
        while (rest.Count > 0)
        {
            var next = rest.Pop();
            yield return next;
            if (SymbolOf(next) is null)
            {
                foreach (var child in next.ChildOperations)
                {
                    rest.Push(child);
                }
            }
        }
    }

    private static IMethodSymbol? SymbolOf(IOperation operation) => operation switch
    {
        IAnonymousFunctionOperation lambda => lambda.Symbol,
        ILocalFunctionOperation function => function.Symbol.OriginalDefinition,
        _ => null,
    };

    private sealed class Function(IMethodSymbol? symbol, IOperation code)
    {
        public IMethodSymbol? Symbol { get; } = symbol;

        public IOperation Code { get; } = code;

        public Effects Effects { get; } = new();

        public bool IsLambda => Code is IAnonymousFunctionOperation;
    }
}
