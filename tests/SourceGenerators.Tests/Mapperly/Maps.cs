using PostgresRetry;
using Riok.Mapperly.Abstractions;
using Syncfy;

namespace SourceGenerators.Tests.Mapperly;

public sealed record Answer(CredentialStatusCode Code, CredentialStatusCode? Next);

public sealed record Copy(CredentialStatusCode Code, CredentialStatusCode? Next);

public sealed record Numbers(int Code, int? Next);

public sealed record Texts(string Code, string? Next);

[Mapper]
internal static partial class Maps
{
    public static partial Copy ToCopy(Answer answer);

    public static partial Numbers ToNumbers(Answer answer);

    public static partial Answer ToAnswer(Numbers numbers);

    public static partial Texts ToTexts(Answer answer);

    public static partial Answer ToAnswer(Texts texts);
}

/// <summary>As <see cref="Maps"/>, with the page's names. Mapperly calls a method of one's own wherever the types fit.</summary>
[Mapper]
internal static partial class NameMaps
{
    public static partial Texts ToTexts(Answer answer);

    public static partial Answer ToAnswer(Texts texts);

    private static string ToName(CredentialStatusCode code) => code.GetName();

    private static CredentialStatusCode ToCode(string text) => CredentialStatusCodes.Parse(text);
}

public sealed record Failure(SqlState State);

public sealed record FailureText(string State);

/// <summary>
/// A catalog with aliases. Mapperly writes an arm for each member of the enum, so without a method of one's own the compiler
/// refuses the arm of an alias (CS8510).
/// </summary>
[Mapper]
internal static partial class AliasMaps
{
    public static partial FailureText ToText(Failure failure);

    private static string ToText(SqlState state) => state.GetCode();
}
