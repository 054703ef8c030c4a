using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace SyncRelay.Tests.Service;

/// <summary>The configuration is checked when the service starts.</summary>
internal sealed class SettingTests
{
    [TestCase("Webhook:Secret", "", "Webhook:Secret is not set; without it, anyone could send webhooks.")]
    [TestCase("Webhook:Secret", "short", "Webhook:Secret is too short; use at least 16 characters.")]
    [TestCase("Webhook:Secret", "0123456789abcdef\n", "Webhook:Secret must be printable ASCII without spaces")]
    [TestCase("Provider:Authorization", "Bearer é", "Provider:Authorization is not a valid Authorization header.")]
    [TestCase("Provider:BaseAddress", "", "Provider:BaseAddress is not an http or https address.")]
    [TestCase("Provider:BaseAddress", "provider.example/v1", "Provider:BaseAddress is not an http or https address.")]
    [TestCase("Provider:BaseAddress", "file:///v1", "Provider:BaseAddress is not an http or https address.")]
    [TestCase("Provider:Authorization", "the key, and more", "Provider:Authorization is not a valid Authorization header.")]
    [TestCase("Provider:Timeout", "1.00:00:00", "Timeout")]
    [TestCase("Provider:MaxConcurrency", "0", "MaxConcurrency")]
    [TestCase("Credentials:MaxBytes", "1000", "MaxBytes")]
    [TestCase("Clients:RequestsPerMinute", "0", "RequestsPerMinute")]
    [TestCase("Credentials:MaxListeners", "0", "MaxListeners")]
    public async Task The_service_does_not_start_with_invalid_settings(string key, string value, string reason)
    {
        var sound = new Dictionary<string, string>
        {
            ["Webhook:Secret"] = RelayService.Secret,
            ["Provider:BaseAddress"] = "https://provider.example",
        };
        var builder = Relay.CreateBuilder([.. sound.Append(new(key, value)).Select(setting => $"--{setting.Key}={setting.Value}")]);
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.AddRelay();
        await using var relay = builder.Build();

        Assert.That(async () => await relay.StartAsync(), Throws.TypeOf<OptionsValidationException>().With.Message.Contains(reason));
    }
}
