using System.CommandLine;
using Recoupe.Training.Tokens;

var root = new RootCommand("Trains the language models and compiles lexicons and gazetteers.");
root.Subcommands.Add(TrainTokensCommand.Create());
return await root.Parse(args).InvokeAsync();
