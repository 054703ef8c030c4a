namespace Syncfy.StatusCodes.Tests.Configuration;

/// <summary>Options with codes in every place that the binder supports.</summary>
public sealed class Options
{
    public CredentialStatusCode Code { get; set; }

    public CredentialStatusCode? Next { get; set; }

    public List<CredentialStatusCode> Retry { get; set; } = [];

    public Dictionary<string, CredentialStatusCode> ByName { get; set; } = [];

    public Dictionary<CredentialStatusCode, int> Delays { get; set; } = [];
}
