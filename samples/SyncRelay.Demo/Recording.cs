using SyncRelay.TwoFactor;

namespace SyncRelay.Demo;

/// <summary>A recorded sync: the codes that a provider sends, one after the other.</summary>
/// <param name="Name">The name of the recording.</param>
/// <param name="Title">What happens in the recording.</param>
/// <param name="Steps">The statuses, in order.</param>
internal sealed record Recording(string Name, string Title, IReadOnlyList<Step> Steps);

/// <summary>One status. Codes are numbers here, as in the provider's messages: some are not in the catalog.</summary>
internal sealed record Step(int Code)
{
    /// <summary>The fields that a 410 asks for. The next step follows when the user has answered.</summary>
    public IReadOnlyList<TwofaField>? Asks { get; init; }

    /// <summary>Whether this step comes because the previous step was not answered in time.</summary>
    public bool IsTimeout { get; init; }

    public static implicit operator Step(int code) => new(code);
}

/// <summary>The twelve sequences of the provider's documentation.</summary>
internal static class Recordings
{
    private static readonly TwofaField Token =
        new() { Name = "token", Type = "text", Label = "Introduzca Clave ASD", Challenge = "89704371" };
    private static readonly TwofaField Challenge = new() { Name = "challenge", Type = "challenge", Label = "89704371" };
    private static readonly TwofaField Sms = new() { Name = "sms", Type = "text", Label = "Code from the SMS" };

    public static IReadOnlyList<Recording> All { get; } =
    [
        new("01-finish", "A sync that finishes", [100, 101, 102, 200]),
        new("02-no-starting", "A sync without a start", [100, 102, 200]),
        new("03-token", "A token is asked for", [100, 101, Asking(Token), 102, 200]),
        new("04-two-fields-unfinished", "Two fields are asked for, and nothing follows", [100, 101, Asking(Token, Challenge)]),
        new("05-pending-then-finish", "Usable early, then finished", [100, 101, 102, 201, 200]),
        new("06-pending-no-transactions", "Usable early, then no transactions", [100, 101, 102, 201, 202]),
        new("07-token-refused", "The token is refused", [100, 101, Asking(Token), 401]),
        new("08-token-too-late", "The token comes too late", [100, 101, Asking(Token), new(411) { IsTimeout = true }]),
        new("09-two-tokens-no-accounts", "Two tokens, and no accounts",
            [100, 101, Asking(Token), 103, Asking(Sms), 103, 102, 206]),
        new("10-deprecated-site", "The site is no longer supported", [100, 101, 449]),
        new("11-undeclared-205", "A code that was withdrawn: 205", [100, 101, 102, 205]),
        new("12-undeclared-505", "A code that was withdrawn: 505", [100, 101, 505]),
    ];

    private static Step Asking(params TwofaField[] fields) => new(410) { Asks = fields };
}
