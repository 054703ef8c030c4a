using System;
using System.Collections.Generic;
using StatusCodeGen.Catalogs.Naming;
using StatusCodeGen.Catalogs.Parsing;

namespace StatusCodeGen.Tool.Writing;

/// <summary>Gives an <c>identifier</c> to the entries whose names give no C# name, or that of another entry.</summary>
/// <param name="reserved">The names that no entry may have.</param>
internal sealed class MemberNames(IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, StringComparer.Ordinal);

    /// <summary>Claims the C# name of an entry. Returns the identifier that it needs; null if its name is enough.</summary>
    /// <param name="name">The name as the page spells it; may be empty.</param>
    /// <param name="word">What the identifier begins with if the name gives none.</param>
    /// <param name="number">What makes it different from others.</param>
    public string? Claim(string name, string word, string number)
    {
        var derived = string.IsNullOrWhiteSpace(name) ? default : Identifier.Derive(name);
        if (derived is { Fault: null, Text.Length: > 0 } && Identifier.Check(derived.Text).Fault is null && _taken.Add(derived.Text))
        {
            return null;
        }

        var stem = derived is { Fault: null, Text: { Length: > 0 and < 400 } text } && text != "value__" ? text : word;
        var identifier = stem + number;
        for (var attempt = 2; !_taken.Add(identifier); attempt++)
        {
            identifier = $"{stem}{number}_{attempt}";
        }

        return identifier;
    }

    /// <summary>A code as a part of an identifier.</summary>
    public static string Suffix(string code) =>
        CodeNumber.TryParse(code, out _) ? code.Replace("-", "Minus", StringComparison.Ordinal)
        : Identifier.Derive(code) is { Fault: null, Text: { Length: < 100 } text } ? text.TrimStart('_')
        : "";
}
