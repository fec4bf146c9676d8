using System.CommandLine;
using Recoupe.Training;
using Recoupe.Training.Identification;
using Recoupe.Training.Lexicon;
using Recoupe.Training.Names;
using Recoupe.Training.Stories;
using Recoupe.Training.Tokens;

var root = new RootCommand("Trains the language models and compiles lexicons and gazetteers, chooses settings.");
root.Subcommands.Add(TrainTokensCommand.Create());
root.Subcommands.Add(TrainCommand.Create());
root.Subcommands.Add(CompileLexiconCommand.Create());
root.Subcommands.Add(TrainLemmasCommand.Create());
root.Subcommands.Add(ProfilesCommand.Create());
root.Subcommands.Add(TrainNamesCommand.Create());
root.Subcommands.Add(CompileGazetteerCommand.Create());
root.Subcommands.Add(StorySettingsCommand.Create());
return await root.Parse(args).InvokeAsync();
