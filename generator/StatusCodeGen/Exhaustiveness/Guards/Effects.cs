using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusCodeGen.Exhaustiveness.Guards;

/// <summary>What some code does to values while it runs. Functions inside it count only if it calls them.</summary>
internal sealed class Effects
{
    public static readonly Effects None = new();

    private readonly HashSet<ISymbol> _written = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _read = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _calls = new(SymbolEqualityComparer.Default);
    private bool _runsForeignCode;

    /// <summary>The variables, fields and properties that it writes to.</summary>
    public ISet<ISymbol> Written => _written;

    /// <summary>The local functions that it calls.</summary>
    public IReadOnlyCollection<ISymbol> Calls => _calls;

    /// <summary>Whether it writes to storage that no name identifies, such as the target of a pointer.</summary>
    public bool WritesByReference { get; private set; }

    /// <summary>Whether it stops in the middle, to go on later: it awaits or yields, and other code runs meanwhile.</summary>
    public bool Suspends { get; private set; }

    public bool IsNone => _written.Count + _read.Count + _calls.Count == 0 && !WritesByReference && !Suspends && !_runsForeignCode;

    /// <summary>
    /// Whether it may run code that is not part of it. Reading a member of the path is assumed to run none: that is how
    /// the path is read.
    /// </summary>
    public bool RunsForeignCodeFor(ValuePath path) => _runsForeignCode || _read.Any(member => !path.Contains(member));

    /// <summary>Adds what an operation does, and the operations inside it.</summary>
    /// <returns>The functions inside it, which do not run yet.</returns>
    public List<IOperation> Add(IOperation operation)
    {
        var functions = new List<IOperation>();
        var rest = new Stack<IOperation>([operation]);
        while (rest.Count > 0)
        {
            var next = rest.Pop();
            if (next is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                functions.Add(next);
            }
            else if (next is not (INameOfOperation or { ConstantValue.HasValue: true }))
            {
                AddItself(next);
                foreach (var child in next.ChildOperations)
                {
                    rest.Push(child);
                }
            }
        }

        return functions;
    }

    /// <summary>Adds what other code does; what it writes to may be restricted.</summary>
    public void Add(Effects other, System.Func<ISymbol, bool>? isWritten = null)
    {
        _written.UnionWith(isWritten is null ? other._written : other._written.Where(isWritten));
        _read.UnionWith(other._read);
        _calls.UnionWith(other._calls);
        _runsForeignCode |= other._runsForeignCode;
        WritesByReference |= other.WritesByReference;
        Suspends |= other.Suspends;
    }

    private void AddItself(IOperation operation)
    {
        foreach (var target in Writes.Of(operation))
        {
            WritesByReference |= target is null;
            if (target is not null)
            {
                _written.Add(target);
            }
        }

        Suspends |= operation
            is IAwaitOperation
            or IForEachLoopOperation { IsAsynchronous: true }
            or IUsingOperation { IsAsynchronous: true }
            or IUsingDeclarationOperation { IsAsynchronous: true }
            or IReturnOperation { Kind: OperationKind.YieldReturn };
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                _calls.Add(function.OriginalDefinition);
                break;
            case IPropertyReferenceOperation or IFieldReferenceOperation when ForeignCode.MayRunIn(operation):
                _read.Add(((IMemberReferenceOperation)operation).Member);
                break;
            default:
                _runsForeignCode |= ForeignCode.MayRunIn(operation);
                break;
        }
    }
}
