using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusCodeGen.Exhaustiveness.Symbols;

namespace StatusCodeGen.CodeFixes;

/// <summary>
/// The shortest names of types and members at a position. The compiler decides whether a name binds to its symbol.
/// </summary>
internal sealed class ScopedNames
{
    private readonly SemanticModel _model;
    private readonly int _position;
    private readonly ImmutableArray<IImportScope> _imports;

    public ScopedNames(SemanticModel model, int position)
    {
        _model = model;
        _position = position;
        _imports = model.GetImportScopes(position);
    }

    /// <summary>The name of a field; null if no name refers to it here.</summary>
    public string? Of(IFieldSymbol field)
    {
        var name = Escape(field.Name);
        var isBare = IsImported(field.ContainingType) && SyntaxFacts.GetContextualKeywordKind(field.Name) == SyntaxKind.None;
        return (isBare ? [name] : Enumerable.Empty<string>())
            .Concat(Candidates(field.ContainingType).Select(type => $"{type}.{name}"))
            .FirstOrDefault(candidate => Means(candidate, field));
    }

    /// <summary>The name of a type; null if no name refers to it here.</summary>
    public string? Of(ITypeSymbol type) => Candidates(type).FirstOrDefault(candidate => FindType(candidate).IsSame(type));

    /// <summary>The symbol that an expression or the name of a type binds to here.</summary>
    public ISymbol? Find(string name) => FindExpression(name) ?? FindType(name);

    private IEnumerable<string> Candidates(ITypeSymbol type) =>
        [
            .. _imports.SelectMany(static scope => scope.Aliases)
                .Where(alias => alias.Target.IsSame(type))
                .Select(static alias => Escape(alias.Name)),
            type.ToMinimalDisplayString(_model, _position),
            FullNameOf(type),
        ];

    /// <summary>
    /// The fully qualified name. A type of an assembly that is referenced under aliases only begins with the extern
    /// alias that the file declares for it.
    /// </summary>
    private string FullNameOf(ITypeSymbol type)
    {
        var parts = type.ToDisplayParts(SymbolDisplayFormat.FullyQualifiedFormat);
        return string.Concat(parts.Select((part, index) => part.Kind == SymbolDisplayPartKind.Keyword && part.ToString() == "global"
            ? RootOf(parts.Skip(index).Select(static next => next.Symbol).OfType<INamedTypeSymbol>().FirstOrDefault())
            : part.ToString()));
    }

    private string RootOf(INamedTypeSymbol? type)
    {
        var aliases = type?.ContainingAssembly is { } assembly && _model.Compilation.GetMetadataReference(assembly) is { } reference
            ? reference.Properties.Aliases
            : ImmutableArray<string>.Empty;
        var isGlobal = aliases.IsDefaultOrEmpty || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
        var declared = _imports.SelectMany(static scope => scope.ExternAliases).Select(static alias => alias.Name);
        return (isGlobal ? null : declared.FirstOrDefault(aliases.Contains)) ?? MetadataReferenceProperties.GlobalAlias;
    }

    private bool IsImported(INamedTypeSymbol type) =>
        _imports.Any(scope => scope.Imports.Any(import => import.NamespaceOrType.IsSame(type)));

    private bool Means(string name, ISymbol symbol) => FindExpression(name).IsSame(symbol);

    private ISymbol? FindExpression(string name) =>
        _model.GetSpeculativeSymbolInfo(_position, SyntaxFactory.ParseExpression(name), SpeculativeBindingOption.BindAsExpression).Symbol;

    private ISymbol? FindType(string name) =>
        _model.GetSpeculativeSymbolInfo(
            _position,
            SyntaxFactory.ParseTypeName(name),
            SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol;

    /// <summary>Escapes a keyword with <c>@</c>, and <c>await</c> too, which is a keyword in async methods.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name == "await" ? "@" + name : name;
}
