using System;
using System.Collections.Generic;
using System.Linq;
using StatusCodeGen.Catalogs;
using StatusCodeGen.Tool.Pairs;

namespace StatusCodeGen.Tool.Changes;

/// <summary>Two catalogs, and which of their entries are the same.</summary>
internal sealed class Comparison
{
    private readonly Lazy<Dictionary<decimal, decimal>> _newOf;

    public Comparison(Catalog old, Catalog @new)
    {
        (Old, New) = (old, @new);
        (OldMembers, NewMembers) = (new(old), new(@new));
        Codes = PairCodes(old, @new);
        Columns = PairColumns(old, @new);
        Groups = PairGroups();
        _newOf = new(() => Codes.Pairs.ToDictionary(static pair => pair.Old.Number, static pair => pair.New.Number));
    }

    public Catalog Old { get; }

    public Catalog New { get; }

    /// <summary>The members of the old enum.</summary>
    public EnumMembers OldMembers { get; }

    /// <summary>The members of the new enum.</summary>
    public EnumMembers NewMembers { get; }

    public Pairing<Code> Codes { get; }

    public Pairing<Column> Columns { get; }

    public Pairing<Group> Groups { get; }

    /// <summary>Whether codes are texts, of both catalogs or of one, so that their texts say which are the same.</summary>
    public bool AreTexts => Old.Type.IsText || New.Type.IsText;

    /// <summary>Whether two codes are the same code.</summary>
    public bool AreSame(Code old, Code @new) => _newOf.Value.TryGetValue(old.Number, out var partner) && partner == @new.Number;

    private static Pairing<Code> PairCodes(Catalog old, Catalog @new)
    {
        var codes = new Pairing<Code>(old.Codes, @new.Codes);
        var texts = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var areTexts = old.Type.IsText || @new.Type.IsText;
        var keys = new CodeKeys<Code>(
            code => areTexts ? PlaceOf(code.Spelling) : code.Number,
            static code => code.Name,
            static code => code.Identifier);
        CodePairs.Match(codes, keys, keys);
        return codes;

        // One text can have two numbers: in char(4) and in char(5), or with a value of its own.
        decimal PlaceOf(string text)
        {
            _ = texts.TryAdd(text, texts.Count);
            return texts[text];
        }
    }

    private static Pairing<Column> PairColumns(Catalog old, Catalog @new)
    {
        var columns = new Pairing<Column>(old.Columns, @new.Columns);
        columns.MatchBy(static column => column.Key);
        columns.MatchBy(static column => column.Identifier);
        return columns;
    }

    /// <summary>Pairs groups by their C# names, headings and chosen numbers, and then by having the same codes.</summary>
    private Pairing<Group> PairGroups()
    {
        var groups = new Pairing<Group>(Old.Groups, New.Groups);
        groups.MatchBy(static group => group.Identifier);
        groups.MatchBy(static group => group.Title);
        groups.MatchBy(static group => group.IsNumbered ? (int?)group.Number : null);
        var moves = Codes.Pairs.Select(static pair => (Old: pair.Old.Group, New: pair.New.Group)).Distinct().ToList();
        var (targets, sources) = (moves.ToLookup(static move => move.Old), moves.ToLookup(static move => move.New));
        foreach (var (old, @new) in moves)
        {
            if (old is { } from && @new is { } to && groups.NewOf(from) is null && groups.OldOf(to) is null
                && !targets[old].Skip(1).Any() && !sources[@new].Skip(1).Any())
            {
                groups.Add(from, to);
            }
        }

        return groups;
    }
}

/// <summary>The members of an enum of codes: the codes and their aliases, by their C# names.</summary>
internal sealed class EnumMembers(Catalog catalog)
{
    private readonly Dictionary<string, EnumMember> _members = catalog.Codes
        .SelectMany(static code => code.Aliases
            .Select(alias => new EnumMember(alias.Identifier, alias.Name, code, alias.Deprecation))
            .Prepend(new(code.Identifier, code.Name, code, code.Deprecation)))
        .ToDictionary(static member => member.Identifier);

    private readonly Dictionary<decimal, Code> _codes = catalog.Codes.ToDictionary(static code => code.Number);

    private readonly Dictionary<string, Code> _texts = catalog.Type.IsText
        ? catalog.Codes.ToDictionary(static code => code.Spelling, StringComparer.Ordinal)
        : [];

    /// <summary>Whether the codes are texts.</summary>
    public bool AreTexts => catalog.Type.IsText;

    public EnumMember? Find(string identifier) => _members.GetValueOrDefault(identifier);

    /// <summary>The code with a number; null if no code has it.</summary>
    public Code? Find(decimal number) => _codes.GetValueOrDefault(number);

    /// <summary>The code that has the number, or the text, of one in another version; null if no code has it.</summary>
    public Code? Find(Code other) => catalog.Type.IsText ? _texts.GetValueOrDefault(other.Spelling) : Find(other.Number);
}

/// <summary>A member of an enum of codes.</summary>
/// <param name="Identifier">Its C# name.</param>
/// <param name="Name">The name on the page.</param>
/// <param name="Code">Its code.</param>
/// <param name="Deprecation">Why it should no longer be used; null if it is not deprecated.</param>
internal sealed record EnumMember(string Identifier, string Name, Code Code, string? Deprecation)
{
    public bool IsAlias => Identifier != Code.Identifier;
}
