using System;

namespace StatusCodeGen.Tool.Pairs;

/// <summary>
/// The one rule by which two catalogs, or a catalog and a page, have the same code. What has kept its number and a name goes
/// first. Then a name counts more than a number, since code refers to codes by their names: codes that swap their numbers are
/// renumbered. What is left has a new name if its number is the same, and is another code if nothing is.
/// </summary>
internal static class CodePairs
{
    /// <summary>Pairs the codes of two lists.</summary>
    /// <param name="codes">The lists.</param>
    /// <param name="old">What the entries of the old list have.</param>
    /// <param name="new">What the entries of the new list have.</param>
    public static void Match<TOld, TNew>(Pairing<TOld, TNew> codes, CodeKeys<TOld> old, CodeKeys<TNew> @new)
    {
        codes.MatchBy(old.NumberAndName, @new.NumberAndName);
        codes.MatchBy(old.NumberAndIdentifier, @new.NumberAndIdentifier);
        codes.MatchBy(old.Identifier, @new.Identifier);
        codes.MatchBy(old.Name, @new.Name);
        codes.MatchBy(old.Number, @new.Number);
    }
}

/// <summary>What codes are known by. Each can be null for a code that does not have it.</summary>
/// <param name="Number">The number.</param>
/// <param name="Name">The name on the page, as a reader sees it.</param>
/// <param name="Identifier">The C# name.</param>
internal sealed record CodeKeys<T>(Func<T, decimal?> Number, Func<T, string?> Name, Func<T, string?> Identifier)
{
    public (decimal, string)? NumberAndName(T entry) => Both(Number(entry), Name(entry));

    public (decimal, string)? NumberAndIdentifier(T entry) => Both(Number(entry), Identifier(entry));

    private static (decimal, string)? Both(decimal? number, string? name) =>
        number is { } known && name is { Length: > 0 } ? (known, name) : null;
}
