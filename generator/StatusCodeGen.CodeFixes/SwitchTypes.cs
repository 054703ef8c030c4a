using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// The types that a switch tests. A name in a missing pattern is the name of one of them. It may not bind in the file,
/// or bind to another type, if the type is in an assembly with an extern alias.
/// </summary>
internal sealed class SwitchTypes
{
    private readonly Dictionary<string, ITypeSymbol?> _byName = [];

    private SwitchTypes()
    {
    }

    /// <summary>The types of the governing value, of the patterns and of their constants.</summary>
    public static SwitchTypes Of(IOperation @switch)
    {
        var types = new SwitchTypes();
        var tests = @switch switch
        {
            ISwitchOperation statement =>
                statement.Cases.SelectMany(static section => section.Clauses).Prepend<IOperation>(statement.Value),
            ISwitchExpressionOperation expression => expression.Arms.Select(static arm => arm.Pattern).Prepend(expression.Value),
            _ => [],
        };
        foreach (var operation in tests.SelectMany(static test => test.DescendantsAndSelf()))
        {
            types.Add(operation.Type);
            types.Add((operation as IPatternOperation)?.InputType);
            types.Add((operation as IPatternOperation)?.NarrowedType);
            types.Add((operation as IMemberReferenceOperation)?.Member.ContainingType);
        }

        return types;
    }

    /// <summary>The enums that the switch tests.</summary>
    public IEnumerable<INamedTypeSymbol> Enums => _byName.Values.OfType<INamedTypeSymbol>().Where(static type =>
        type.TypeKind == TypeKind.Enum);

    /// <summary>
    /// The type with a fully qualified name, or the field of such a type; null if more than one has it. A name of no
    /// tested type is looked up in the file.
    /// </summary>
    public ISymbol? Find(string name, ScopedNames names)
    {
        if (_byName.TryGetValue(name, out var type))
        {
            return type;
        }

        var end = name.LastIndexOf('.');
        return end > 0 && _byName.TryGetValue(name.Substring(0, end), out var owner)
            ? owner?.GetMembers(name.Substring(end + 1).TrimStart('@')).OfType<IFieldSymbol>().FirstOrDefault()
            : names.Find(name);
    }

    private void Add(ITypeSymbol? type)
    {
        if (type is null)
        {
            return;
        }

        var bare = Nullability.Strip(type);
        var name = bare.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var isKnown = _byName.TryGetValue(name, out var known);
        if (isKnown && (known is null || known.IsSame(bare)))
        {
            return;
        }

        _byName[name] = isKnown ? null : bare;
        Add(bare.ContainingType);
        Add((bare as IArrayTypeSymbol)?.ElementType);
        if (bare is INamedTypeSymbol named)
        {
            named.TypeArguments.ToList().ForEach(Add);
        }
    }
}
